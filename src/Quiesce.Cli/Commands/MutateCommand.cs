using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Mutations;
using Quiesce.Cli.Reports;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Mutation;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce mutate</c>: how many small mistakes the properties of a protocol notice.</summary>
sealed class MutateCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string[]> kinds = new("--kind")
    {
        HelpName = "K",
        Description = $"Only mutants of this kind; may be repeated. One of {string.Join(", ", KindNames)}.",
    };
    readonly Option<bool> survivors = new("--survivors")
    {
        Description = "Draws for each survivor a shortest run to where it is another system.",
    };
    readonly Option<double?> scoreMin = new("--min-score")
    {
        HelpName = "95",
        Description = "Per cent that each protocol is to kill; with less the exit code is 20.",
        CustomParser = Scores.Parse,
    };

    /// <summary>The kinds as they are given.</summary>
    public static ImmutableArray<string> KindNames { get; } =
        [.. Enum.GetNames<MutantKind>().Select(name => name.ToLowerInvariant())];

    public MutateCommand(Session session)
        : base("mutate", "Makes small mistakes in a protocol, and shows which no property notices.", session)
    {
        spec.Variants.Description =
            "A variant, or how its name begins; may be repeated. Without it: those in which everything holds.";
        Arguments.Add(spec.Protocols);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(kinds);
        Options.Add(survivors);
        Options.Add(scoreMin);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce mutate delayed-iputs", "the variants in which everything holds"),
        ("quiesce mutate delayed-iputs --survivors", "what each survivor does that the protocol does not"),
        ("quiesce mutate --min-score 95", "all protocols, for CI"),
    ];

    public override string Notes =>
        """
        A mutant is the protocol with one small mistake, in one place of the spec: a step (step) or a call (call, wake)
        left out, a lock not taken (lock), a wait (wait) or a conjunct of it (guard) dropped, a barrier weakened
        (order), fairness dropped (fairness), a condition negated (negation), a jump that always or never happens
        (branch), a variable not assigned (update) or assigned something else (value), an element mistaken for its
        neighbour (index), two steps in a row in the other order (swap). Two steps made one (merge) is tried where
        --kind says so: less can happen then, so that no invariant could notice.

        It is killed if a property fails that held, by a trace that the interpreter has replayed, or if something is
        reached no more. It is equivalent, and does not count, if it has the same reachable states and the same steps
        between them, or differs only in values on which no step and no property depends. Nor does one count that only
        does less: each of its states and steps is one of the protocol. All others survive: either a property is
        missing, or the code might as well be like that. Why it might is said in a file beside the .expected file,
        X.mutants: the sentence of the mutant, and below it, indented, the reason. Such a mutant does not count, and a
        reason that nothing needs any more is reported.

        For each property there is how many it kills, and how many nothing else does: one that kills none is idle.
        A mutant that comes to have more than four times the states, and 2,000, is not decided.

        The bounds are those of the first line that is expected of each variant, or what --set says. With plain shared
        memory all memory models are tried, or what --memory says. --time and --memory-limit are for each mutant.
        The exit code is 20 below --min-score, or where a reason is stale, and 30 where a mutant was not decided.

        --json prints one object: exitCode, and protocols, each with protocol, score, staleReasons and variants, each
        with variant, bounds, isComplete, stopReason, properties (name, kills, alone) and mutants (sentence, kind,
        process, step, location, fate, memory, reason, failures).
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var search = limits.Of(parse, session);
        var chosenKinds = (parse.GetValue(kinds) ?? [])
            .Select(name => Enum.Parse<MutantKind>(Names.Resolve("kind", name, KindNames), ignoreCase: true))
            .ToHashSet();
        var expected = Expectations.Of(loaded);
        var subjects = Subjects.Of(loaded, spec, parse, expected, search);
        var options = new MutationOptions
        {
            Search = search with { MemoryLimit = search.MemoryLimit / search.Threads },
            Kinds = chosenKinds.Count == 0 ? Mutants.Usual : chosenKinds,
            Models = spec.ModelOf(parse) is { } model
                ? [(MemoryModel)StoreBuffers.Models.IndexOf(model)]
                : [.. Enum.GetValues<MemoryModel>()],
        };
        var reports = Reports(subjects, options, session);
        var isAll = chosenKinds.Count == 0 && (parse.GetValue(spec.Variants) ?? []).Length == 0
            && (parse.GetValue(spec.Bounds) ?? []).Length == 0 && spec.ModelOf(parse) is null;
        var report = new StrengthReport(
            [
                .. subjects.Zip(reports)
                    .GroupBy(pair => pair.First.Protocol)
                    .Select(own => new ProtocolStrength(
                        own.Key,
                        [.. own.Select(pair => pair.Second).OfType<MutationReport>()],
                        MutantReasons.Of(own.Key, expected))
                    {
                        IsWhole = isAll,
                        Variants = own.Count(),
                    }),
            ],
            parse.GetValue(scoreMin), parse.GetValue(survivors), search);
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "mutate", report.Json());
        else
            report.Write(session.Terminal);
        return report.ExitCode;
    }

    // Null for what was not begun.
    static MutationReport?[] Reports(
        ImmutableArray<Subject> subjects, MutationOptions options, Session session)
    {
        var reports = new MutationReport?[subjects.Length];
        using var progress = new CountProgress(session.Terminal, subjects.Length, "variants mutated");
        for (var k = 0; k < subjects.Length && !options.Search.CancellationToken.IsCancellationRequested; k++)
        {
            reports[k] = MutationRun.Of(subjects[k].System, options);
            progress.ReportOne();
        }
        return reports;
    }
}
