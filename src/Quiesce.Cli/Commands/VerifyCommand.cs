using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Language;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce verify</c>: every line of EXPECTED, and the matrix of what fixes what.</summary>
sealed class VerifyCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<bool> accept = new("--accept")
    {
        Description = "Rewrites EXPECTED with what is found, for review as a diff. Comments, order and bounds stay; "
            + "variants without a line get one.",
    };
    readonly Option<bool> fast = new("--fast") { Description = "Skips the lines marked slow." };
    readonly Option<string?> expected = new("--expected")
    {
        HelpName = "FILE",
        Description = "Another file than spec/EXPECTED, or than EXPECTED beside your own spec.",
    };

    readonly Option<string> engine = new("--engine")
    {
        HelpName = "E",
        Description = $"{EngineCatalog.All}: exhaustive search, Z3 and random runs. "
            + $"{EngineCatalog.Explicit}: search alone.",
        DefaultValueFactory = _ => EngineCatalog.All,
    };

    // What Z3 gets for a line.
    static readonly TimeSpan SecondOpinionMax = TimeSpan.FromSeconds(30);
    static readonly TimeSpan FastSecondOpinionMax = TimeSpan.FromSeconds(2);

    // What may be tried at random on a line.
    const int FastRunsMax = RandomOptions.BatchRuns;

    public VerifyCommand(Session session)
        : base("verify", "Checks every line of EXPECTED and shows which patch fixes what.", session)
    {
        spec.Memory.Description = "Only the lines of this memory model (memory=MODEL; sc if a line does not say).";
        Arguments.Add(spec.Protocols);
        Options.Add(fast);
        Options.Add(accept);
        Options.Add(expected);
        Options.Add(engine);
        Options.Add(spec.Memory);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce verify", "everything"),
        ("quiesce verify close --fast", "one protocol, without its slow lines"),
        ("quiesce verify --accept", "after a change of the spec: then read the diff of EXPECTED like code"),
    ];

    public override string Notes =>
        """
        A variant that EXPECTED says fails must fail, on that property and after that many steps: then the exit code
        is 0. It is 20 if anything differs or a variant has no line, 30 if a limit came before an answer.

        Z3 checks each line, too, for up to 30 s (--fast: 2 s; --time): what holds by proofs (the lemmas of the spec,
        the reachable states and ranks of them where the search finds few, pdr), what fails by how far those are away or
        by bounded model checking, or if that takes longer, by the trace alone; and what is left open by all runs as
        long as the search is deep, and by short lassos. Random runs look for every trace that the search found, for up
        to 8,000,000 steps (--fast: 320,000). Where two engines decided, they must agree on the verdict and on the
        length of the shortest trace. A line with a disagreement is not as expected; what both say is saved in a
        directory quiesce-conflict-*, and the exit code is 70. Without Z3's library the others still check every line,
        and the exit code is 30 at best. --accept asks neither.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var isAccepting = parse.GetValue(accept);
        var file = ReadExpected(parse.GetValue(expected) ?? loaded.ExpectedPath, isAccepting);
        var options = limits.Of(parse, session);
        var given = parse.GetValue(spec.Protocols) ?? [];
        var (all, unbuilt) = Verification.Lines(file, loaded, Chosen(loaded, given), options);
        if (given.Length == 0)
            loaded.Complain(session.Terminal);
        foreach (var line in unbuilt)
            session.Terminal.Complain(line.Sentence);
        // Who asks for everything asks for those that are no use, too.
        var isSpecWrong = unbuilt.Length > 0 || (given.Length == 0 && loaded.Broken.Length > 0);
        var isFast = parse.GetValue(fast);
        if (spec.ModelOf(parse) is { } model)
            all = [.. all.Where(line => Verification.ModelOf(line.Claim) == model)];
        ImmutableArray<ExpectedLine> lines =
            [.. all.Where(line => !(isFast && line.Claim.IsSlow) && (isAccepting || !line.IsMissing))];
        // To check nothing is no success.
        if (lines.IsEmpty && isSpecWrong)
            return ExitCode.Input;
        if (lines.IsEmpty && !all.Any(line => line.IsMissing))
            throw UserException.Usage("Nothing is left to check: EXPECTED has no such line"
                + (spec.ModelOf(parse) is { } wanted ? $" with --memory {wanted}" : "")
                + (isFast ? " that is not slow." : "."));
        lines = [.. lines.Select(line => line with { Emptiness = Emptiness.Of(line.System) })];
        foreach (var line in lines.Where(line => line.Emptiness is not null))
            session.Terminal.Complain(line.IsMissing
                ? line.Emptiness!.Sentence
                : $"{Paths.Shown(file.Path)}:{line.Claim.Line}: {line.Emptiness!.Sentence}");
        var isEmpty = lines.Any(line => line.Emptiness is not null);
        var engines = Names.Resolve("engine", parse.GetValue(engine)!, [EngineCatalog.Explicit, EngineCatalog.All]);
        var asksOthers = engines == EngineCatalog.All && !isAccepting;
        var missingZ3 = asksOthers ? SymbolicCheck.Missing() : null;
        var symbolic = limits.OfSymbolic(parse, session) with
        {
            TimeLimit = options.TimeLimit ?? (isFast ? FastSecondOpinionMax : SecondOpinionMax),
        };
        lines = Verification.Search(
            lines,
            options with { StatesMax = asksOthers ? CrossCheck.StatesMax : 0 },
            asksOthers
                ? report => CrossCheck.Run(report, missingZ3 is null ? symbolic : null, isFast ? FastRunsMax : null)
                : null,
            session.Terminal);

        var missing = isAccepting ? [] : all.Where(line => line.IsMissing).ToImmutableArray();
        var outcome = new VerifyReport(file, lines, missing, all.Length - lines.Length - missing.Length,
            new CommandLine(loaded, parse.GetValue(spec.Spec)), missingZ3);
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, outcome.Json());
        else
            outcome.WriteMatrices(session.Terminal);
        if (isAccepting)
            return WithSpec(Accept(session.Terminal, outcome, unbuilt.Length), isSpecWrong || isEmpty);
        if (!parse.GetValue(json))
            outcome.WriteDifferences(session.Terminal);
        outcome.SaveConflicts(session.Terminal);
        return WithSpec(outcome.ExitCode, isSpecWrong || isEmpty);
    }

    // A spec with a mistake is worse than what was not known in time, and no worse than a difference.
    static int WithSpec(int exitCode, bool isWrong) =>
        isWrong && exitCode is (ExitCode.AsExpected or ExitCode.Unknown) ? ExitCode.Input : exitCode;

    static ExpectedFile ReadExpected(string? path, bool isAccepting)
    {
        if (path is null)
            throw UserException.Usage("There is no spec/EXPECTED here or above; name it with --expected FILE.");
        if (File.Exists(path))
            return ExpectedFile.Read(path);
        return isAccepting
            ? ExpectedFile.New(path)
            : throw UserException.Usage($"{Paths.Shown(path)} does not exist; 'quiesce verify --accept' writes it.");
    }

    static ImmutableArray<ProtocolType> Chosen(Spec spec, string[] given) => given.Length == 0
        ? spec.Protocols
        : [.. given.Select(name => Selection.Protocol(spec, name)).Distinct()];

    // What is [Reachable], is not, and was not expected not to be.
    static IEnumerable<string> NewlyUnreachable(ExpectedLine line) => line.Report!.Verdicts
        .Where(verdict => VerdictSummary.Of(verdict).Finding == Finding.Unreachable
            && line.ExpectedOf(verdict.Property)?.Finding != Finding.Unreachable)
        .Select(verdict => verdict.Property.Name);

    static int Accept(Terminal terminal, VerifyReport outcome, int unbuilt)
    {
        var (lines, file) = (outcome.Lines, outcome.File);
        if (lines.FirstOrDefault(line => !line.IsKnown) is { } unknown)
        {
            terminal.Complain($"quiesce: {unknown.Claim.Title} was not searched to its end "
                + $"({unknown.Report?.StopReason ?? "interrupted"}); {Paths.Shown(file.Path)} stays as it was.");
            return ExitCode.Unknown;
        }
        if (lines.FirstOrDefault(line => line.Emptiness?.Lacks == Nothing.InitialState) is { } empty)
        {
            terminal.Complain($"quiesce: {empty.Claim.Title} has nothing to write down; "
                + $"{Paths.Shown(file.Path)} stays as it was.");
            return ExitCode.Input;
        }
        foreach (var line in lines)
            foreach (var property in NewlyUnreachable(line))
                terminal.Complain($"{line.Claim.Title}: {property} is never reached: the model cannot do what it is "
                    + "there for, and EXPECTED says now that this is right.");
        var replaced = lines.Where(line => !line.IsMissing).ToDictionary(line => line.Claim, line => line.Accepted());
        var added = lines.Where(line => line.IsMissing).Select(line => line.Accepted()).ToList();
        file.With(replaced, added).Write();
        var changed = lines.Count(line => line.Differences().Any());
        terminal.WriteLine($"{Paths.Shown(file.Path)}: {Sentences.Count(changed, "line")} changed, "
            + $"{added.Count} added{(unbuilt > 0 ? $", {unbuilt} not built" : "")}. Review the difference like code.");
        return ExitCode.AsExpected;
    }
}
