using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce run</c>: random runs of a protocol's variants, and short traces of what they find.</summary>
sealed class RunCommand : ToolCommand
{
    static readonly RandomOptions Defaults = new();

    internal static readonly ImmutableArray<string> Schedulers =
        [.. Enum.GetNames<SchedulerKind>().Select(name => name.ToLowerInvariant())];

    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only this property (and the type invariant), or how its name begins; may be repeated.",
    };

    readonly Option<long> steps = new("--steps")
    {
        HelpName = "N",
        Description = $"Steps of each run; a run begins anew when a schedule has ended. Default: {Defaults.Steps}.",
        DefaultValueFactory = _ => Defaults.Steps,
        CustomParser = result => Number(result, 1, 1_000_000_000_000),
    };

    readonly Option<int> runs = new("--runs")
    {
        HelpName = "N",
        Description = $"How many runs, each with a scheduler of its own. Default: {Defaults.Runs}.",
        DefaultValueFactory = _ => Defaults.Runs,
        CustomParser = result => (int)Number(result, 1, 1_000_000_000),
    };

    readonly Option<string?> seed = new("--seed")
    {
        HelpName = "S",
        Description = "Draws the same runs again. Default: another one each time.",
    };

    readonly Option<string?> scheduler = new("--scheduler")
    {
        HelpName = "KIND",
        Description = $"{Sentences.Either(Schedulers)}; may be shortened. Default: drawn for each run.",
    };

    readonly Option<int?> length = new("--length")
    {
        HelpName = "N",
        Description = "Steps of the longest schedule. Default: drawn for each run, 256 to 1048576.",
        CustomParser = result => (int)Number(result, 1, RunPlan.LengthMax),
    };

    readonly Option<int?> depth = new("--bug-depth")
    {
        HelpName = "D",
        Description = "pct: so many ordered steps make the bug. Default: drawn for each run, 1 to 5.",
        CustomParser = result => (int)Number(result, 1, 64),
    };

    readonly Option<int?> drawBounds = new("--draw-bounds")
    {
        HelpName = "N",
        Description = "N times with bounds that are drawn, most of them beyond what can be searched; --set fixes some.",
        CustomParser = result => (int)Number(result, 1, 1_000_000),
    };

    readonly Option<bool> noShrink = new("--no-shrink")
    {
        Description = "Shows failing schedules as they were drawn, but for detours.",
    };

    readonly Option<string?> output = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Where the traces of violations are saved. Default: artifacts, if it is there, or here.",
    };

    public RunCommand(Session session)
        : base("run", "Runs a protocol at random for long, and makes the failing schedules it finds short.", session)
    {
        limits.Threads.Description = "Threads that run; nothing that is found depends on it.";
        limits.Memory.Description = "Memory for what the spec builds, and for making what is found short.";
        limits.Time.Description = "Time for each variant (s, m, h); what is found then depends on the machine.";
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(properties);
        Options.Add(spec.Invariants);
        Options.Add(steps);
        Options.Add(runs);
        Options.Add(seed);
        Options.Add(scheduler);
        Options.Add(length);
        Options.Add(depth);
        Options.Add(drawBounds);
        Options.Add(noShrink);
        Options.Add(output);
        Options.Add(limits.Threads);
        Options.Add(limits.Memory);
        Options.Add(limits.Time);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce run close --variant None", "ten million steps, and the races they hit, made short"),
        ("quiesce run close --variant None --seed 42", "the same runs every time"),
        ("quiesce run close --variant ParkCleaner --steps 1000000 --runs 100", "a soak of 10^8 steps"),
        ("quiesce run close --variant ParkCleaner --draw-bounds 20", "with many block groups, or few"),
        ("quiesce run close --scheduler pct --bug-depth 3 --variant None", "with a promise for races of three steps"),
    ];

    public override string Notes =>
        $"""
        A schedule begins in an initial state and ends when nothing changes any more, or after --length steps; a run is
        schedule after schedule until it has taken --steps. Schedulers:
          uniform   every step that can be taken is equally likely
          pct       the process with the highest priority moves, and loses it at a few random moments (Burckhardt et
                    al. 2010): finds a bug of depth d with at least 1 / (processes x steps^(d-1)) per schedule
          swarm     half of the actions or processes get their turn only when nothing else can
          coverage  prefers a step that it has never taken behind the one before

        What is violated is shown as short as it gets: detours are left out, then steps that are not needed, and then
        the states around are searched, which often shows that no shorter trace exists. Each trace is saved for
        'quiesce replay'. What is not found is unknown: random runs prove nothing. A liveness property that is not
        reached for very long in a schedule that is fair is called suspicious if there is no lasso to show for it.

        The exit code is 0 if nothing was found, otherwise that of the worst violation, 12 before 11 before 13; 30 if
        a limit or Ctrl-C came first.

        --json prints one object: protocol, seed, exitCode, and variants, each with variant, bounds, runs, schedules,
        steps, seconds, stopReason, coverage, guarantees, properties (name, kind, verdict, length, isShortest,
        drawnLength, run, schedules, suspiciousSchedules, trace) and note (what liveness means beside a violated
        TypeInvariant).
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var protocol = Selection.Protocol(loaded, spec.NameOf(parse));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = spec.BoundsOf(parse, protocol);
        var invariants = parse.GetValue(spec.Invariants) ?? [];
        var options = Of(parse, session);
        var search = limits.Of(parse, session);
        var systems = parse.GetValue(drawBounds) is { } count
            ? DrawnBounds.Systems(protocol, variants, bounds, invariants, options.Seed, count, search)
            : Selection.Build(protocol, variants, bounds, invariants, search);
        var chosen = parse.GetValue(properties) is { Length: > 0 } wanted
            ? Selection.Properties(Selection.Build(protocol, variants, bounds, invariants, search), wanted)
            : [];
        var folder = TraceFolder.Open(parse.GetValue(output));
        var commands = spec.Commands(parse, session, loaded);
        var text = parse.GetValue(json) ? null : new RunReport(session.Terminal, protocol, commands, options, chosen);

        var reports = new List<RandomReport>();
        var isEmpty = false;
        foreach (var system in systems)
        {
            if (session.Interrupted.IsCancellationRequested)
                break;
            if (Emptiness.Of(system, limits.OfSymbolic(parse, session)) is { } emptiness
                && (emptiness.Kind != EmptinessKind.NoProperty || chosen.IsEmpty))
            {
                session.Terminal.Complain($"quiesce: {emptiness.Sentence}");
                isEmpty = true;
                if (emptiness.Kind == EmptinessKind.NoInitialState)
                    continue;
            }
            var report = Report(chosen.IsEmpty ? system : system.Asking(chosen), options, session.Terminal);
            reports.Add(report);
            var saved = TracesOfViolations(report).ToDictionary(
                trace => trace.Property, trace => folder.Save(trace, protocol));
            text?.Write(report, saved);
        }
        var exitCode = ExitCode.Of(reports.SelectMany(report => report.Verdicts)
            .Where(verdict => verdict.Answer == Answer.Violated));
        if (exitCode == ExitCode.AsExpected
            && (session.Interrupted.IsCancellationRequested || reports.Any(report => report.StopReason is not null)))
            exitCode = ExitCode.Unknown;
        if (isEmpty && exitCode is (ExitCode.AsExpected or ExitCode.Unknown))
            exitCode = ExitCode.Input;
        if (text is null)
            JsonReport.Write(session.Terminal, "run", RunReport.Json(protocol, options, reports, exitCode));
        else
            text.WriteEnd(reports);
        return exitCode;
    }

    RandomOptions Of(ParseResult parse, Session session) => new()
    {
        Seed = parse.GetValue(seed) is { } text ? Seed(text) : (ulong)System.Random.Shared.Next(1, int.MaxValue),
        Runs = parse.GetValue(runs),
        Steps = parse.GetValue(steps),
        Scheduler = parse.GetValue(scheduler) is { } kind
            ? Enum.Parse<SchedulerKind>(Names.Resolve("scheduler", kind, Schedulers), ignoreCase: true)
            : null,
        Length = parse.GetValue(length),
        Depth = parse.GetValue(depth),
        Shrink = !parse.GetValue(noShrink),
        Threads = parse.GetValue(limits.Threads),
        TimeLimit = parse.GetValue(limits.Time) is { } time ? Quantity.Time(time) : null,
        NeighboursMax = parse.GetValue(limits.Memory) is { } memory
            ? (int)Math.Clamp(Quantity.Bytes(memory) / RandomOptions.NeighbourBytes, 1, Defaults.NeighboursMax)
            : Defaults.NeighboursMax,
        CancellationToken = session.Interrupted,
    };

    static ulong Seed(string text)
    {
        try
        {
            return RandomSeed.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw UserException.Usage(wrong.Message);
        }
    }

    static RandomReport Report(TransitionSystem system, RandomOptions options, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, $"{system}");
        try
        {
            return Audited.Random(system, options with { Progress = progress });
        }
        catch (GeneratorExhaustedException exhausted)
        {
            throw UserException.Input(exhausted.Message);
        }
    }

    static IEnumerable<Trace> TracesOfViolations(RandomReport report) => report.Verdicts
        .Where(verdict => verdict.Answer == Answer.Violated)
        .Select(verdict => verdict.Trace)
        .OfType<Trace>();

    static long Number(ArgumentResult result, long low, long high)
    {
        var (name, text) = (((OptionResult)result.Parent!).Option.Name, result.Tokens[0].Value);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= low && number <= high)
            return number;
        result.AddError($"{name} takes a number from {low} to {high}, not '{text}'.");
        return low;
    }
}
