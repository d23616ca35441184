using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Results;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce verify</c>: everything that is expected, and the matrix of what fixes what.</summary>
sealed class VerifyCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string?> format = ResultForms.NewOption();
    readonly Option<bool> accept = new("--accept")
    {
        Description = "Rewrites the .expected files with what is found, for review as a diff. Fills headers without "
            + "rows, adds variants that have no row, removes what is gone.",
    };
    readonly Option<string?> expected = new("--expected")
    {
        HelpName = "PATH",
        Description = "One file, or another directory than spec/, or than that of your own spec.",
    };

    readonly Option<string> engine = new("--engine")
    {
        HelpName = "E",
        Description = $"{EngineCatalog.All}: exhaustive search, Z3 and random runs. "
            + $"{EngineCatalog.Explicit}: search alone.",
        DefaultValueFactory = _ => EngineCatalog.All,
    };

    readonly Option<bool> fresh = new("--fresh")
    {
        Description = "Asks Z3 and random runs about every line, whatever they have said of it before. So it is where "
            + "the environment variable CI is set.",
    };

    // What Z3 gets for a line.
    static readonly TimeSpan SecondOpinionMax = TimeSpan.FromSeconds(30);

    public VerifyCommand(Session session)
        : base("verify", "Checks all that is expected of the protocols, and shows which patch fixes what.", session)
    {
        spec.Memory.Description = "Only the lines of this memory model (memory=MODEL; sc if a header does not say).";
        spec.Variants.Description = "Only the lines of this variant; may be shortened and repeated.";
        Arguments.Add(spec.Protocols);
        Options.Add(spec.Variants);
        Options.Add(spec.Memory);
        Options.Add(accept);
        Options.Add(expected);
        Options.Add(engine);
        Options.Add(fresh);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(format);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce verify", "everything"),
        ("quiesce verify close --engine explicit", "one protocol, by search alone"),
        ("quiesce verify --accept", "after a change of the spec: then read the diff of the .expected files like code"),
    ];

    public override string Notes =>
        """
        The expected verdicts of a protocol are in a file beside it, named after its class, such as
        spec/Btrfs/CloseCtree.expected. It has a block for each set of bounds, laid out as the matrix that this command
        prints; a line is one variant in one block. To add bounds, write a header (btrfs/close-ctree blockGroups=3)
        without rows, or with variant names only, and run --accept: it fills the block.

        A variant that is expected to fail must fail, on that property and after that many steps: then the exit code
        is 0. It is 20 if anything differs or a variant has no line, 30 if a limit came before an answer.

        The exhaustive search checks every line. Z3 then checks each line again, for up to 30 s (--time). It proves
        what holds: by the lemmas of the spec, by the reachable states and their ranks where there are few, or by pdr.
        It confirms what is violated: by the distance of the bad states, by bounded model checking, or by replaying the
        trace. For the rest it tries all runs up to the depth of the search, and short lassos; what is still open is
        counted as unknown. Random runs look for every trace that the search found, for up to 8,000,000 steps. What both
        have said of a line is remembered: while the system, the limits and the tool are the same, they are not asked
        again, and it is compared with the search as before. --fresh asks.

        Engines must agree on the verdict and on the length of the shortest trace. Where they do not, the line is not
        as expected, both answers are saved in a directory quiesce-conflict-*, and the exit code is 70. Without Z3's
        library the exit code is 30 at best. --engine explicit and --accept run the exhaustive search alone.

        Where a .orders file stands beside the .expected file ('quiesce order --accept'), the orders that it records are
        found again, and must be the same.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var form = ResultForms.Of(parse, format, json);
        var loaded = ResultForms.Loaded(
            form, spec.GivenOf(parse), session.Terminal, () => spec.Load(parse, session));
        var isAccepting = parse.GetValue(accept);
        var commands = spec.Commands(parse, session, loaded);
        var acceptCommand = commands.OfAccept(parse.GetValue(expected));
        if (isAccepting && parse.GetValue(expected) is null)
            loaded.RequireOwn("--expected");
        var expectations = Read(loaded, parse.GetValue(expected), isAccepting, acceptCommand);
        var options = limits.Of(parse, session);
        var given = spec.NamesOf(parse);
        var chosen = Chosen(loaded, given);
        var all = Verification.Lines(expectations, loaded, chosen, options);
        if (given.Length == 0)
            loaded.Complain(session.Terminal);
        foreach (var line in all.Unbuilt)
            session.Terminal.Complain(line.Sentence);
        // Protocols that cannot be built count unless others were named.
        var isSpecWrong = all.Unbuilt.Length > 0 || (given.Length == 0 && loaded.Broken.Length > 0);
        all = isAccepting
            ? all with { Gone = [.. all.Gone.Where(row => given.Length == 0 || IsOf(chosen, row.Claim))] }
            : all.WithNothingGone();
        all = all with { Lines = [.. all.Lines.Where(IsSelected(parse, chosen))] };
        ImmutableArray<ExpectedLine> lines = [.. all.Lines.Where(line => isAccepting || !line.IsMissing)];
        // To check nothing is no success.
        if (all.Lines.IsEmpty && isSpecWrong)
            return ExitCode.Input;
        if (all.Lines.IsEmpty && all.Gone.IsEmpty)
            throw UserException.Usage("There is no line to check with these options.");
        lines = [.. lines.Select(line => line with { Emptiness = Emptiness.Of(line.System) })];
        foreach (var line in lines.Where(line => line.Emptiness is not null))
            session.Terminal.Complain(line.IsMissing
                ? line.Emptiness!.Sentence
                : $"{line.Claim.Place}: {line.Emptiness!.Sentence}");
        var isEmpty = lines.Any(line => line.Emptiness is not null);
        var engines = Names.Resolve("engine", parse.GetValue(engine)!, [EngineCatalog.Explicit, EngineCatalog.All]);
        var asksOthers = engines == EngineCatalog.All && !isAccepting;
        var missingZ3 = asksOthers ? SymbolicCheck.Missing() : null;
        var symbolic = limits.OfSymbolic(parse, session) with { TimeLimit = options.TimeLimit ?? SecondOpinionMax };
        if (form is not null && isAccepting)
            throw UserException.Usage("--accept writes files; --format is for what is checked.");
        var showsMatrices = !isAccepting && !parse.GetValue(json) && form is null;
        lines = Verification.Search(
            lines,
            options with { StatesMax = asksOthers ? CrossCheck.StatesMax : 0 },
            protocol =>
            {
                if (showsMatrices)
                    VerifyReport.WriteMatrix(session.Terminal, protocol);
            },
            session.Terminal);
        if (asksOthers)
            lines = Ask(parse, session, lines, options, missingZ3 is null ? symbolic : null);

        var outcome = new VerifyReport(
            lines,
            isAccepting ? [] : [.. all.Lines.Where(line => line.IsMissing)],
            commands,
            acceptCommand,
            asksOthers ? symbolic.TimeLimit : null,
            missingZ3);
        if (isAccepting)
            return WithSpec(Accept(parse, session.Terminal, outcome, expectations, all), isSpecWrong || isEmpty);
        var orders = new OrdersCheck(session, loaded, commands);
        orders.Run(expectations, IsAsked(parse, chosen));
        var exitCode = orders.ExitCodeWith(Report(parse, session.Terminal, outcome, orders, all.Unbuilt));
        return WithSpec(exitCode, isSpecWrong || isEmpty);
    }

    ImmutableArray<ExpectedLine> Ask(
        ParseResult parse,
        Session session,
        ImmutableArray<ExpectedLine> lines,
        SearchOptions options,
        SymbolicOptions? symbolic)
    {
        var isFresh = parse.GetValue(fresh) || session.Environment("CI") is { Length: > 0 };
        var store = new OpinionStore(session.Opinions, isFresh);
        var asked = symbolic is null ? "without Z3" : $"{symbolic.TimeLimit} {symbolic.MemoryLimit}";
        return Verification.Ask(
            lines,
            options,
            report => store.Of(
                report, asked, () => CrossCheck.Run(report, symbolic), options.CancellationToken),
            session.Terminal);
    }

    // A spec with a mistake is worse than what was not known in time, and no worse than a difference.
    static int WithSpec(int exitCode, bool isWrong) =>
        isWrong && exitCode is (ExitCode.AsExpected or ExitCode.Unknown) ? ExitCode.Input : exitCode;

    static Expectations Read(Spec spec, string? path, bool isAccepting, string acceptCommand)
    {
        var expectations = (path is null ? Expectations.Of(spec) : Expectations.Read(path))
            ?? throw UserException.Usage("There is no spec/ here, above or beside the tool; name it with --expected.");
        path ??= spec.Files is [var file, ..] ? file.Path : spec.Folder!;
        return isAccepting || !expectations.Files.IsEmpty ? expectations
            : throw UserException.Usage(File.Exists(path) || Directory.Exists(path)
                ? $"{Paths.Shown(path)} has no {ExpectedFile.Extension} file; '{acceptCommand}' writes them."
                : $"{Paths.Shown(path)} does not exist; '{acceptCommand}' writes it.");
    }

    static ImmutableArray<ProtocolType> Chosen(Spec spec, string[] given) => given.Length == 0
        ? spec.Protocols
        : [.. given.Select(name => Selection.Protocol(spec, name)).Distinct()];

    static bool IsOf(IEnumerable<ProtocolType> protocols, Claim claim) =>
        protocols.Any(protocol => protocol.Name == claim.Protocol);

    Func<ExpectedLine, bool> IsSelected(ParseResult parse, ImmutableArray<ProtocolType> chosen)
    {
        var (model, given) = (spec.ModelOf(parse), parse.GetValue(spec.Variants) ?? []);
        if (given.Length > 0 && chosen.Length > 1)
            throw UserException.Usage("--variant is about one protocol: name it.");
        var variants = given.Length > 0 ? Selection.Variants(chosen[0], given) : [];
        return line => (model is null || Verification.ModelOf(line.Claim) == model)
            && (given.Length == 0 || variants.Contains(line.Claim.Variant));
    }

    // Recorded orders are those of sc.
    Func<string[], bool> IsAsked(ParseResult parse, ImmutableArray<ProtocolType> chosen)
    {
        var (model, given) = (spec.ModelOf(parse), parse.GetValue(spec.Variants) ?? []);
        var variants = given.Length > 0 ? Selection.Variants(chosen[0], given) : [];
        return words => (model is null || model == StoreBuffers.Models[0])
            && chosen.Any(protocol => words.Contains(protocol.Name))
            && (given.Length == 0 || words.Any(word => variants.Contains(word)));
    }

    int Report(ParseResult parse, Terminal terminal, VerifyReport outcome, OrdersCheck orders,
        ImmutableArray<UnbuiltLine> unbuilt)
    {
        if (ResultForms.Of(parse, format, json) is { } form)
        {
            terminal.Write(ResultForms.Print(
                form,
                [
                    .. outcome.Lines.Concat(outcome.Missing).SelectMany(ResultCases.Of), .. orders.Results(),
                    .. unbuilt.Select(line => ResultCases.Unbuilt(line.Protocol.Name, line.Sentence)),
                ]));
        }
        else if (parse.GetValue(json))
        {
            var report = outcome.Json();
            if (orders.Json() is { } found)
                report["orders"] = found;
            JsonReport.Write(terminal, "verify", report);
        }
        else
        {
            outcome.WriteLegend(terminal);
            outcome.WriteDifferences(terminal);
            orders.Write(terminal);
        }
        outcome.SaveConflicts(terminal);
        return outcome.ExitCode;
    }

    int Accept(
        ParseResult parse, Terminal terminal, VerifyReport outcome, Expectations expectations, ExpectedLines all)
    {
        var isJson = parse.GetValue(json);
        if (isJson)
            JsonReport.Write(terminal, "verify", outcome.Json());
        return new Acceptance(
            expectations,
            outcome.Lines,
            all.Gone,
            say: isJson ? terminal.Complain : text => terminal.WriteLine(text),
            warn: terminal.Complain).Write(all.Unbuilt.Length);
    }
}
