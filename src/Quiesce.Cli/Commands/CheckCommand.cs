using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Reports;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce check</c>: every property of a protocol's variants, decided by searching all states.</summary>
sealed class CheckCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only this property (and the type invariant); may be shortened and repeated.",
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

    public CheckCommand(Session session)
        : base("check", "Checks a protocol: searches all its states and decides every property.", session)
    {
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(properties);
        Options.Add(spec.Invariants);
        Options.Add(allTraces);
        Options.Add(engine);
        Options.Add(limits.Depth);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce check close", "btrfs/close-ctree, all variants"),
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

        --json prints one object: protocol, exitCode, lints (sentences on what is suspicious, if all variants are
        checked), and variants, each with engine, variant, bounds, distinct,
        generated, depth, endedAt (the depth of bmc, the k of k-induction), isComplete, stopReason, seconds, stateBits,
        peakBytes, neverEnabled, note (what liveness means beside a violated TypeInvariant), and properties, each with
        name, kind, sentence, location, verdict (holds, violated, reached, unreachable, unknown), length, loopLength,
        basis, isNeverTriggered and trace (ITF); emptiness, a sentence where there was nothing to check; mergedSteps, a
        sentence on what rests on steps being one; of all engines also engines (the same of each) and conflicts. Lengths
        count steps; what there is none of is null.

        """ + SpecOptions.MemoryNotes;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var protocol = Selection.Protocol(loaded, parse.GetValue(spec.Protocol));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = spec.BoundsOf(parse, protocol);
        var invariants = parse.GetValue(spec.Invariants) ?? [];
        var options = limits.Of(parse, session);
        var systems = Selection.BuildThatCanBe(protocol, variants, bounds, invariants, options, session.Terminal);
        var chosen = Selection.Properties(systems, parse.GetValue(properties) ?? []);
        var chosenEngine = Names.Resolve("engine", parse.GetValue(engine)!, EngineCatalog.Names);
        if (parse.GetResult(limits.Depth) is not null && !EngineCatalog.TakesDepth(chosenEngine))
            throw UserException.Usage($"{chosenEngine} takes no --depth; bmc and k-induction do.");
        if (EngineCatalog.NeedsZ3(chosenEngine) && SymbolicCheck.Missing() is { } missing)
            throw UserException.Unavailable(missing);
        var symbolic = limits.OfSymbolic(parse, session);
        var text = parse.GetValue(json)
            ? null
            : new CheckReport(
                session.Terminal,
                protocol,
                new CommandLine(loaded, parse.GetValue(spec.Spec), invariants),
                parse.GetValue(allTraces));

        var runs = new List<EngineRun>();
        foreach (var system in systems)
        {
            if (runs.Count > 0 && session.Interrupted.IsCancellationRequested)
                break;
            var emptiness = EmptinessOf(system, chosen, symbolic);
            runs.Add(emptiness?.Lacks == Nothing.InitialState
                ? EngineRun.OfNothing(chosenEngine, system, emptiness)
                : Run(chosen, chosenEngine, system, options, symbolic, session.Terminal)
                    with { Emptiness = emptiness });
            text?.Write(runs[^1], options);
        }
        var left = systems.Length - runs.Count;
        // What one variant leaves out another one may have: only all of them together are suspicious.
        var lints = systems.Length == Math.Max(protocol.Variants.Length, 1) ? ProtocolLints.Of(systems) : [];
        text?.WriteEnd(left, lints);
        // Variants that an interruption left out are as unknown as can be.
        var exitCode = ExitCode.Of(runs.SelectMany(run => run.Combined.Verdicts));
        if (left > 0 && exitCode == ExitCode.AsExpected)
            exitCode = ExitCode.Unknown;
        // Where there was nothing to check, nothing is as it should be.
        if (exitCode is (ExitCode.AsExpected or ExitCode.Unknown)
            && (systems.Length < variants.Length || runs.Exists(run => run.Emptiness is not null)))
            exitCode = ExitCode.Input;
        foreach (var run in runs.Where(run => !run.Conflicts.IsEmpty))
        {
            ConflictFolder.Save(run, session.Terminal);
            exitCode = ExitCode.Internal;
        }
        if (text is null)
            JsonReport.Write(session.Terminal, JsonOf(runs, exitCode, lints, options));
        return exitCode;
    }

    // Who asks for a property knows of one.
    static Emptiness? EmptinessOf(
        TransitionSystem system, ImmutableHashSet<string> chosen, SymbolicOptions options) =>
        Emptiness.Of(system, options) is { } emptiness && (emptiness.Lacks != Nothing.Property || chosen.IsEmpty)
            ? emptiness
            : null;

    static EngineRun Run(
        ImmutableHashSet<string> chosen,
        string engine,
        TransitionSystem system,
        SearchOptions search,
        SymbolicOptions symbolic,
        Terminal terminal)
    {
        if (chosen.IsEmpty)
            return EngineRun.Of(engine, system, search, symbolic, terminal);
        var asked = system.Asked(chosen, withLemmas: engine is EngineNames.KInduction or EngineCatalog.All);
        var run = EngineRun.Of(engine, asked, search, symbolic, terminal);
        var wanted = chosen.Add(SystemBuilder.TypeInvariant);
        return new EngineRun([.. run.Reports.Select(report => report.WithOnly(wanted))], run.Conflicts);
    }

    static JsonObject JsonOf(EngineRun run, SearchOptions options)
    {
        var variant = JsonReport.Of(run);
        variant["mergedSteps"] = MergedSteps.Sentence(run.Combined, options);
        return variant;
    }

    static JsonObject JsonOf(
        List<EngineRun> runs, int exitCode, IEnumerable<string> lints, SearchOptions options) => new()
    {
        ["protocol"] = runs[0].Combined.System.Name,
        ["exitCode"] = exitCode,
        ["variants"] = new JsonArray([.. runs.Select(run => JsonOf(run, options))]),
        ["lints"] = new JsonArray([.. lints.Select(lint => JsonValue.Create(lint))]),
    };
}
