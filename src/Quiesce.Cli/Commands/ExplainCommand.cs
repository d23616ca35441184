using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Mutations;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Mutation;
using Quiesce.Mutation.Fixes;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce explain</c>: what each part of a variant is there for.</summary>
sealed class ExplainCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string[]> properties = new("--property")
    {
        HelpName = "P",
        Description = "Only what these need, or how their names begin; may be repeated. Without it: all that hold.",
    };
    readonly Option<string?> against = new("--against")
    {
        HelpName = "VARIANT",
        Description = "What of the difference to this variant is needed: each part of the fix is taken back alone.",
    };
    readonly Option<bool> traces = new("--traces")
    {
        Description = "Draws each race, for a commit message.",
    };

    public ExplainCommand(Session session)
        : base("explain", "Leaves out one thing at a time, and shows which property needs it.", session)
    {
        spec.Variants.Description =
            "A variant, or how its name begins; may be repeated. Without it: those in which everything holds.";
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(against);
        Options.Add(properties);
        Options.Add(traces);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce explain delayed-iputs --variant RunIputs", "what each step, wait and fairness is there for"),
        ("quiesce explain delayed-iputs --variant RunIputs --against None", "what of the fix is needed"),
        ("quiesce explain delayed-iputs --property NoIputLost --traces", "for one property, with the races"),
    ];

    public override string Notes =>
        """
        One thing at a time is left out or weakened, everywhere in a step: the step, a call of a primitive, a lock and
        its release, a wait, a conjunct of a condition, a memory barrier, release or full order, the fairness of a
        process. What fails then is printed with the length of its shortest trace, as a sentence to be pasted:

          smp_mb() in cgroup_writeback_umount(): without it NoBusyInodes x9 under tso

        x5 is a trace of 5 steps, x4+3 one of 4 steps and a loop of 3, x9+0 one of 9 after which nothing happens any
        more. Every trace has been replayed. The words are those of the kernel where the margin of the spec and
        [Kernel] have them. What nothing needs is listed below; of two such things one may still be needed where the
        other is missing.

        --against VARIANT looks at a fix: the steps that are new, changed or have moved, each taken back alone, with the
        others left as they are. A step is the same if its process and its name are.

        The bounds are those of the first line that is expected of the variant, or what --set says. With plain shared
        memory all memory models are tried, or what --memory says. --time and --memory-limit are for each search. The
        exit code is 30 where a limit came before the end.

        --json prints one object: exitCode, against, and variants, each with protocol, variant, bounds, isComplete and
        parts, each with what, isNeeded (null: not decided), kind, location, memory and failures.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var search = limits.Of(parse, session);
        var subjects = Subjects.Of(loaded, spec, parse, Expectations.Of(loaded), search);
        if (spec.NameOf(parse) is null && subjects.DistinctBy(subject => subject.Protocol).Count() > 1)
            Selection.Protocol(loaded, null);
        ImmutableArray<TransitionSystem> systems = [.. subjects.Select(subject => subject.System)];
        var asked = parse.GetValue(properties) is { Length: > 0 } given ? Selection.Properties(systems, given) : null;
        if (asked is null)
            foreach (var subject in subjects.Where(subject => !subject.IsWhole))
                throw Failing(subject, search);
        var options = new MutationOptions
        {
            Search = search with { MemoryLimit = search.MemoryLimit / search.Threads },
            Kinds = Mutants.Weakening,
            Models = spec.ModelOf(parse) is { } model
                ? [(MemoryModel)StoreBuffers.Models.IndexOf(model)]
                : [.. Enum.GetValues<MemoryModel>()],
        };
        var unfixed = parse.GetValue(against) is { } name
            ? Selection.Variants(subjects[0].Protocol, [name]).Single()
            : null;
        var report = new ExplainReport(
            [
                .. subjects.Where(subject => subject.System.Variant != unfixed)
                    .Select(subject => Of(subject, unfixed, asked, options)),
            ],
            unfixed, parse.GetValue(traces));
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "explain", report.Json());
        else
            report.Write(session.Terminal);
        return report.ExitCode;
    }

    static UserException Failing(Subject subject, SearchOptions search)
    {
        string[] names =
        [
            .. Audited.Search(subject.System, search).Verdicts
                .Where(verdict => verdict.Answer != Answer.Holds)
                .Select(verdict => verdict.Property.Name),
        ];
        return UserException.Usage(
            $"Of {subject} {Sentences.All(names)} {(names.Length == 1 ? "does" : "do")} not hold, and explain is about "
            + "what holds: choose another variant, or by --property what it is to be about.");
    }

    static Needs Of(
        Subject subject, string? unfixed, ImmutableHashSet<string>? asked, MutationOptions options)
    {
        if (unfixed is null)
        {
            // A lock goes with its release: half of it would only be a mistake of another kind.
            var all = MutationRun.Of(
                subject.System,
                Mutants.Of(subject.System, options.Kinds).RemoveAll(mutant => mutant.IsHalfOfLock),
                options);
            return new Needs(all, [.. all.Results.Select(result => NeedOf(result.Mutant.Part!, result, asked))]);
        }
        var parts = Fix.Parts(subject.System, Selection.Build(
            subject.Protocol, unfixed,
            subject.System.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value), [], options.Search));
        var report = MutationRun.Of(
            subject.System, [.. parts.Select(part => part.Without).OfType<Mutant>()], options);
        return new Needs(
            report,
            [
                .. parts.Select(part => NeedOf(
                    part.Sentence, report.Results.FirstOrDefault(result => result.Mutant == part.Without), asked)),
            ]);
    }

    static Need NeedOf(string what, MutantResult? result, ImmutableHashSet<string>? asked) => new(
        what, result,
        [
            .. (result?.Failures ?? []).Where(failure => asked?.Contains(failure.Property.Name) != false),
        ]);
}
