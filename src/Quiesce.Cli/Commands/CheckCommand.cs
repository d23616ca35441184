using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Results;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce check</c>: every property of a protocol's variants, decided by searching all states.</summary>
sealed class CheckCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string?> format = ResultForms.NewOption();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only this property (and the type invariant), or how its name begins; may be repeated.",
    };
    readonly Option<bool> allTraces = new("--all-traces")
    {
        Description = "Draw every counterexample, not only the shortest of each variant.",
    };

    readonly Option<string> engine = new("--engine")
    {
        HelpName = "E",
        Description = $"{Sentences.Either(EngineCatalog.Names)}; may be shortened.",
        DefaultValueFactory = _ => EngineCatalog.Explicit,
    };

    readonly Option<string[]> reduce = new("--reduce")
    {
        HelpName = "symmetry",
        Description = "explicit: search one state for all that permutations of interchangeable instances make of it. "
            + "Verdicts and lengths are the same; counts are of fewer states. Liveness is decided without.",
        AllowMultipleArgumentsPerToken = false,
    };

    public CheckCommand(Session session)
        : base("check", "Checks protocols: searches all their states and decides every property.", session)
    {
        Arguments.Add(spec.Protocols);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(properties);
        Options.Add(spec.Invariants);
        Options.Add(allTraces);
        Options.Add(engine);
        Options.Add(limits.Depth);
        Options.Add(reduce);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(format);
        Options.Add(spec.Spec);
        reduce.AcceptOnlyFromAmong("symmetry");
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce check close", "btrfs/close-ctree, all variants"),
        ("quiesce check close delayed-iputs", "two protocols"),
        ("quiesce check teardown.cs", "your own, in one C# file: see 'quiesce new --help'"),
        ("quiesce check close --variant ParkCleaner --set blockGroups=2", "one variant with larger bounds"),
        ("quiesce check close --invariant 'NoEarlyStop: Umount.At(StopCleaner) => delayedIputs = {}'",
            "tries an invariant that the spec does not have"),
        ("quiesce check close --time 60s --memory-limit 4G", "gives up at a limit, with the verdict unknown"),
        ("quiesce check delayed-iputs --engine all", "asks the engines that use Z3, too, and compares"),
        ("quiesce check close --variant None --engine bmc --depth 20", "only runs of up to 20 steps"),
        ("quiesce check litmus --variant SbMbPo --memory tso", "with the store buffers of x86"),
    ];

    public override string Notes =>
        $"""
        Engines:
        {EngineCatalog.Description}

        --time and --memory-limit are for each variant and engine; without --time an engine that uses Z3 gets 60 s. What
        a bounded search found no counterexample to is unknown, never holds. If two engines contradict each other, the
        exit code is {ExitCode.Internal}, what they disagree about is unknown, and what they say is saved in a directory
        quiesce-conflict-*.

        A property counts as violated however much that is expected: the exit code is that of the worst verdict, 12
        before 11 before 13 before 30. It is 65 where nothing was checked: there is no initial state, no step that
        could be taken, or no property. 'quiesce verify' compares with what is expected instead.

        Below the verdicts stands how many of them rest on steps that do several things at once, and what the spec says
        makes those steps one ([Atomic]); 'quiesce atomicity' shows where and how. It is looked at where it takes no
        longer than the check itself, and said where not.

        --json prints one object, for several protocols one with exitCode and protocols, an array of them. It has
        tool (name and version), protocol, exitCode, lints (sentences on what is suspicious, if all variants are
        checked), unbuilt (variants with a mistake), and variants, each with engine, variant, bounds, distinct,
        generated, depth, endedAt (the depth of bmc), isComplete, stopReason, seconds, stateBits,
        peakBytes, neverEnabled, note (what liveness means beside a violated TypeInvariant), and properties, each with
        name, kind, sentence, location, verdict (holds, violated, reached, unreachable, unknown), length, loopLength,
        basis, isNeverTriggered and trace (ITF); emptiness, a sentence where there was nothing to check; mergedSteps, a
        sentence on what rests on steps being one; of all engines also engines (the same of each) and conflicts. Lengths
        count steps; what there is none of is null.

        """ + SpecOptions.MemoryNotes;

    /// <summary>What is to be checked of one protocol.</summary>
    /// <param name="Variants">How many there are, those that cannot be built among them.</param>
    /// <param name="Chosen">The properties; empty for all.</param>
    sealed record Job(
        ProtocolType Protocol, int Variants, ImmutableArray<TransitionSystem> Systems, ImmutableHashSet<string> Chosen)
    {
        /// <summary>The variants that cannot be built.</summary>
        public ImmutableArray<string> Unbuilt { get; init; } = [];
    }

    protected override int Run(ParseResult parse, Session session)
    {
        var form = ResultForms.Of(parse, format, json);
        var loaded = ResultForms.Loaded(
            form, spec.GivenOf(parse), session.Terminal, () => spec.Load(parse, session));
        var given = spec.NamesOf(parse);
        // Of a file everything is meant.
        var isWhole = given.Length == 0 && spec.AreFiles(parse);
        if (isWhole)
            loaded.Complain(session.Terminal);
        // A name that is wrong is said before anything is searched.
        List<ProtocolType> protocols =
        [
            .. isWhole
                ? loaded.Protocols
                : given.DefaultIfEmpty().Select(name => Selection.Protocol(loaded, name)).Distinct(),
        ];
        ImmutableArray<Job> jobs = [.. protocols.Select(protocol => JobOf(parse, session, protocol))];
        var chosenEngine = Names.Resolve("engine", parse.GetValue(engine)!, EngineCatalog.Names);
        if (parse.GetResult(limits.Depth) is not null && !EngineCatalog.TakesDepth(chosenEngine))
            throw UserException.Usage($"{chosenEngine} takes no --depth; bmc does.");
        if (parse.GetResult(reduce) is not null && chosenEngine is not (EngineCatalog.Explicit or EngineCatalog.All))
            throw UserException.Usage($"{chosenEngine} takes no --reduce; explicit does.");
        if (EngineCatalog.Missing(chosenEngine) is { } missing)
            throw UserException.Unavailable(missing);
        var (outcomes, commands) = (new List<Outcome>(), spec.Commands(parse, session, loaded));
        foreach (var job in jobs)
        {
            var text = parse.GetValue(json) || form is not null
                ? null
                : new CheckReport(session.Terminal, job.Protocol, commands, parse.GetValue(allTraces));
            if (text is not null && outcomes.Count > 0)
                session.Terminal.WriteLine();
            outcomes.Add(Run(parse, session, job, chosenEngine, text));
        }
        var codes = outcomes.Select(outcome => outcome.ExitCode);
        var exitCode = ExitCode.Worst(isWhole && loaded.Broken.Length > 0 ? codes.Append(ExitCode.Input) : codes);
        if (form is not null)
            session.Terminal.Write(ResultForms.Print(
                form,
                [
                    .. outcomes.SelectMany(outcome => outcome.Runs).SelectMany(ResultCases.Of),
                    .. jobs.SelectMany(job => job.Unbuilt.Select(variant =>
                        ResultCases.Unbuilt(job.Protocol.Name, variant))),
                ]));
        else if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "check", jobs.Length == 1 ? outcomes[0].Json : new JsonObject
            {
                ["exitCode"] = exitCode,
                ["protocols"] = new JsonArray([.. outcomes.Select(outcome => outcome.Json)]),
            });
        return exitCode;
    }

    Job JobOf(ParseResult parse, Session session, ProtocolType protocol)
    {
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var systems = Selection.BuildThatCanBe(
            protocol,
            variants,
            spec.BoundsOf(parse, protocol),
            parse.GetValue(spec.Invariants) ?? [],
            limits.Of(parse, session),
            session.Terminal);
        var chosen = Selection.Properties(systems, parse.GetValue(properties) ?? []);
        return new(protocol, variants.Length, systems, chosen)
        {
            Unbuilt = [.. variants.Except(systems.Select(system => system.Variant))],
        };
    }

    // What became of one protocol.
    sealed record Outcome(int ExitCode, List<EngineRun> Runs, Func<JsonObject> Print)
    {
        public JsonObject Json => Print();
    }

    Outcome Run(
        ParseResult parse, Session session, Job job, string chosenEngine, CheckReport? text)
    {
        var (protocol, variants, systems, chosen) = job;
        var (options, symbolic) = (limits.Of(parse, session), limits.OfSymbolic(parse, session));
        var runs = new List<EngineRun>();
        foreach (var system in systems)
        {
            if (runs.Count > 0 && session.Interrupted.IsCancellationRequested)
                break;
            var emptiness = EmptinessOf(system, chosen, symbolic);
            runs.Add(emptiness?.Kind == EmptinessKind.NoInitialState
                ? EngineRun.OfNothing(chosenEngine, system, emptiness)
                : Run(chosen, chosenEngine, system, EnginesOf(parse, session), session.Terminal)
                    with { Emptiness = emptiness });
            text?.Write(runs[^1], options);
        }
        var left = systems.Length - runs.Count;
        // Something is suspicious only if it is so in all variants.
        var lints = systems.Length == Math.Max(protocol.Variants.Length, 1) ? ProtocolLints.Of(systems) : [];
        text?.WriteEnd(left, variants - systems.Length, lints);
        // Variants that were not searched because of an interruption are unknown.
        var exitCode = ExitCode.Of(runs.SelectMany(run => run.Combined.Verdicts));
        if (left > 0 && exitCode == ExitCode.AsExpected)
            exitCode = ExitCode.Unknown;
        // A variant without anything to check is no success.
        if (exitCode is (ExitCode.AsExpected or ExitCode.Unknown)
            && (systems.Length < variants || runs.Exists(run => run.Emptiness is not null)))
            exitCode = ExitCode.Input;
        foreach (var run in runs.Where(run => !run.Conflicts.IsEmpty))
        {
            ConflictFolder.Save(run, session.Terminal);
            exitCode = ExitCode.Internal;
        }
        return new(exitCode, runs, () => JsonOf(runs, exitCode, job.Unbuilt, lints, options));
    }

    EngineOptions EnginesOf(ParseResult parse, Session session)
    {
        var options = limits.OfEngines(parse, session);
        return options with
        {
            Search = options.Search with { Symmetry = parse.GetValue(reduce) is { Length: > 0 } },
        };
    }

    // A system without properties is reported unless a property was named.
    static Emptiness? EmptinessOf(
        TransitionSystem system, ImmutableHashSet<string> chosen, SymbolicOptions options) =>
        Emptiness.Of(system, options) is { } emptiness && (emptiness.Kind != EmptinessKind.NoProperty || chosen.IsEmpty)
            ? emptiness
            : null;

    static EngineRun Run(
        ImmutableHashSet<string> chosen,
        string engine,
        TransitionSystem system,
        EngineOptions options,
        Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, $"{system}");
        return EngineRun.Of(engine, chosen.IsEmpty ? system : system.Asking(chosen), progress.Of(options));
    }

    static JsonObject JsonOf(EngineRun run, SearchOptions options)
    {
        var variant = JsonReport.Of(run);
        variant["mergedSteps"] = MergedSteps.Sentence(run.Combined, options);
        return variant;
    }

    static JsonObject JsonOf(
        List<EngineRun> runs,
        int exitCode,
        IEnumerable<string> unbuilt,
        IEnumerable<string> lints,
        SearchOptions options) => new()
    {
        ["protocol"] = runs[0].Combined.System.Name,
        ["exitCode"] = exitCode,
        ["variants"] = new JsonArray([.. runs.Select(run => JsonOf(run, options))]),
        ["unbuilt"] = new JsonArray([.. unbuilt.Select(variant => JsonValue.Create(variant))]),
        ["lints"] = new JsonArray([.. lints.Select(lint => JsonValue.Create(lint))]),
    };
}
