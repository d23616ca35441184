using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Reports;
using Quiesce.Explicit;
using Quiesce.Ir;

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

    public CheckCommand(Session session)
        : base("check", "Checks a protocol: searches all its states and decides every property.", session)
    {
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(properties);
        Options.Add(spec.Invariants);
        Options.Add(allTraces);
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
        ("quiesce check close --time 60s --memory 4G", "gives up at a limit, with the verdict unknown"),
    ];

    public override string Notes =>
        """
        A property counts as violated however much that is expected: the exit code is that of the worst verdict, 12
        before 11 before 13 before 30. 'quiesce verify' compares with spec/EXPECTED instead.

        --json prints one object: protocol, exitCode, and variants, each with variant, bounds, distinct, generated,
        depth, isComplete, stopReason, seconds, stateBits, peakBytes, neverEnabled, and properties, each with name,
        kind, sentence, location, verdict (holds, violated, reached, unreachable, unknown), length, loopLength,
        isNeverTriggered and trace (ITF). Lengths count steps; what there is none of is null.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var protocol = Selection.Protocol(loaded, parse.GetValue(spec.Protocol));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = Selection.Bounds(protocol, parse.GetValue(spec.Bounds) ?? []);
        var invariants = parse.GetValue(spec.Invariants) ?? [];
        var systems = Selection.Build(protocol, variants, bounds, invariants);
        var chosen = Selection.Properties(systems, parse.GetValue(properties) ?? []);
        var options = limits.Of(parse, session);
        var text = parse.GetValue(json)
            ? null
            : new CheckReport(
                session.Terminal,
                protocol,
                new CommandLine(loaded, parse.GetValue(spec.Spec), invariants),
                parse.GetValue(allTraces));

        var reports = new List<SearchReport>();
        foreach (var system in systems)
        {
            if (reports.Count > 0 && session.Interrupted.IsCancellationRequested)
                break;
            reports.Add(chosen.IsEmpty
                ? Search.Run(system, options, session.Terminal)
                : SearchFor(chosen, system, options, session.Terminal));
            text?.Write(reports[^1]);
        }
        var left = systems.Length - reports.Count;
        text?.WriteEnd(left);
        // Variants that an interruption left out are as unknown as can be.
        var exitCode = ExitCode.Of(reports.SelectMany(report => report.Verdicts));
        if (left > 0 && exitCode == ExitCode.AsExpected)
            exitCode = ExitCode.Unknown;
        if (text is null)
            JsonReport.Write(session.Terminal, JsonOf(reports, exitCode));
        return exitCode;
    }

    // No property means anything in a model that leaves its domains, so the type invariant is always one of them.
    static SearchReport SearchFor(
        ImmutableHashSet<string> chosen,
        TransitionSystem system,
        SearchOptions options,
        Terminal terminal)
    {
        var wanted = chosen.Add(SystemBuilder.TypeInvariant);
        var searched = chosen.Contains(SystemBuilder.TypeInvariant) ? system : system.WithOnly(wanted);
        var report = Search.Run(searched, options, terminal);
        return report with
        {
            Verdicts = [.. report.Verdicts.Where(verdict => wanted.Contains(verdict.Property.Name))],
            NeverTriggered = [.. report.NeverTriggered.Where(property => wanted.Contains(property.Name))],
        };
    }

    static JsonObject JsonOf(List<SearchReport> reports, int exitCode) => new()
    {
        ["protocol"] = reports[0].System.Name,
        ["exitCode"] = exitCode,
        ["variants"] = new JsonArray([.. reports.Select(JsonReport.Of)]),
    };
}
