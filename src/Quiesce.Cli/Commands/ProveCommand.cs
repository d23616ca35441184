using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Invariants;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce prove</c>: inductive invariants instead of searches.</summary>
sealed class ProveCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only this property, or how its name begins; may be repeated. Without it: all but "
            + "[Reachable] ones.",
    };
    readonly Option<bool> explain = new("--explain")
    {
        Description = "For each property that is proved: which guards and variables the proof needs.",
    };

    public ProveCommand(Session session)
        : base("prove", "Proves properties by inductive invariants: the lemmas of the spec, then found ones.", session)
    {
        limits.Time.Description =
            "Time for each variant, for the lemmas and again for pdr (s, m, h). Default: 60s.";
        limits.Memory.Description = "Memory for each variant; beyond it what is open is not proved.";
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(properties);
        Options.Add(spec.Invariants);
        Options.Add(explain);
        Options.Add(limits.Memory);
        Options.Add(limits.Time);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce prove delayed-iputs --variant RunIputs", "everything of one variant, liveness included"),
        ("quiesce prove delayed-iputs --variant RunIputs --property NoIputLost --explain",
            "and which guards and variables the proof needs"),
        ("quiesce prove delayed-iputs --variant RunIputs --set workers=20 --property NoIputLost",
            "with bounds that no search gets through"),
    ];

    public override string Notes =>
        """
        Of each lemma and property three questions are asked. Initiation: is it true in every initial state?
        Consecution: does every step keep it, given all the others? Safety: do the others imply it? A step that does
        not keep it is drawn; it is not necessarily reachable, so it does not refute the lemma, but shows that there
        are too few. For what the lemmas do not prove, property-directed reachability (pdr) looks for an invariant of
        its own, and for liveness in the product that makes an invariant of it.

        The exit code is 0 if everything is proved, 12, 11 or 13 if something is violated, 30 if something is open.

        --json prints one object: protocol, exitCode, and variants, each with variant, bounds, stopReason, conjuncts
        (name, initiation, consecution, isImplied, without, step), properties (name, kind, verdict, basis, by,
        invariant, guards, variables, trace) and note (what liveness means beside a violated TypeInvariant).
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var protocol = Selection.Protocol(loaded, spec.NameOf(parse));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var bounds = spec.BoundsOf(parse, protocol);
        var systems = Selection.Build(
            protocol, variants, bounds, parse.GetValue(spec.Invariants) ?? [], limits.Of(parse, session));
        var chosen = Selection.Properties(systems, parse.GetValue(properties) ?? []);
        var options = limits.OfSymbolic(parse, session);
        if (SymbolicCheck.Missing() is { } missing)
            throw UserException.Unavailable(missing);
        var isJson = parse.GetValue(json);
        var verdicts = new List<Verdict>();
        var variantsAsJson = new JsonArray();
        var lemmaNames = new HashSet<string>();
        var isEmpty = false;
        foreach (var system in systems)
        {
            if (Emptiness.Of(system, options) is { } emptiness
                && (emptiness.Kind != EmptinessKind.NoProperty || chosen.IsEmpty))
            {
                session.Terminal.Complain($"quiesce: {emptiness.Sentence}");
                isEmpty = true;
                if (emptiness.Kind == EmptinessKind.NoInitialState)
                    continue;
            }
            var run = Prove(system, chosen, options, session.Terminal);
            verdicts.AddRange(run.Verdicts);
            var explanations = parse.GetValue(explain) ? Explanations(run, chosen, options, session.Terminal) : [];
            var report = new ProveReport(session.Terminal, protocol, run, explanations, lemmaNames);
            if (isJson)
            {
                variantsAsJson.Add(report.Json());
                continue;
            }
            if (system != systems[0])
                session.Terminal.WriteLine();
            report.Write();
        }
        var exitCode = ExitCode.Of(verdicts);
        if (isEmpty && exitCode is (ExitCode.AsExpected or ExitCode.Unknown))
            exitCode = ExitCode.Input;
        if (isJson)
            JsonReport.Write(session.Terminal, "prove", new JsonObject
            {
                ["protocol"] = protocol.Name,
                ["exitCode"] = exitCode,
                ["variants"] = variantsAsJson,
            });
        else
            WriteEnd(session.Terminal, verdicts);
        return exitCode;
    }

    static List<Explanation> Explanations(
        ProofRun run, ImmutableHashSet<string> chosen, SymbolicOptions options, Terminal terminal)
    {
        var explanations = new List<Explanation>();
        foreach (var verdict in run.Verdicts.Where(verdict => chosen.Count > 0
            ? chosen.Contains(verdict.Property.Name)
            : verdict.Property.Kind != PropertyKind.Lemma))
        {
            if (verdict.Evidence is not Evidence.InductiveInvariant proof)
                continue;
            try
            {
                explanations.Add(Explanation.Of(verdict.Property, proof, options));
            }
            catch (TimeoutException limit)
            {
                // The proof stands without.
                terminal.Complain(limit.Message);
            }
        }
        return explanations;
    }

    static void WriteEnd(Terminal terminal, List<Verdict> verdicts)
    {
        var good = verdicts.Count(verdict => verdict.Answer == Answer.Holds);
        var parts = new List<string>
        {
            verdicts.Count == 1 ? $"{good} of 1 property proved" : $"{good} of {verdicts.Count} properties proved",
        };
        if (verdicts.Count(verdict => verdict.Answer == Answer.Violated) is > 0 and var violated)
            parts.Add($"{violated} violated");
        if (verdicts.Count(verdict => verdict.Answer == Answer.Unknown) is > 0 and var open)
            parts.Add($"{open} open");
        terminal.WriteLine();
        terminal.WriteLine(string.Join(", ", parts) + ".");
    }

    static ProofRun Prove(
        TransitionSystem system, IReadOnlySet<string> chosen, SymbolicOptions options, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, $"{system}");
        return ProofRun.Of(system, chosen, options with { Progress = progress });
    }
}
