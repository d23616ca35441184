using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Explicit.Atomicity;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce atomicity</c>: which verdicts rest on a step being one.</summary>
sealed class AtomicityCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<bool> pairs = new("--pairs")
    {
        Description = "Take two steps apart at once, too, where each alone changes nothing.",
    };
    readonly Option<bool> allTraces = new("--all-traces")
    {
        Description = "Draw the trace of every finding, not only the shortest of each protocol.",
    };

    public AtomicityCommand(Session session)
        : base("atomicity", "Takes every step apart, and shows the verdicts that rest on its being one.", session)
    {
        Arguments.Add(spec.Protocols);
        Options.Add(spec.Variants);
        Options.Add(spec.Bounds);
        Options.Add(pairs);
        Options.Add(allTraces);
        limits.AddTo(this);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce atomicity", "all protocols, at their first bounds"),
        ("quiesce atomicity close --variant ParkCleaner", "one variant"),
        ("quiesce atomicity close --pairs", "two places at once, too"),
    ];

    public override string Notes =>
        """
        The largest risk of a model is a step that the kernel does in two. For every step and every place between two
        things it does, the protocol is built with the step taken apart there: others may run in between, and the rest
        finds what is there by then. All its properties are decided; what changes is printed, once for all variants in
        which it is the same, shortest first, and the shortest of each protocol is drawn:

          Complete | after taskWork.TryAdd: NoUseAfterFree holds -> violated @11

        "after X": the step ends after X and goes on later. "X late": X alone happens later, as the text of a step is
        often not in the order of the C source; what the step asserts must be true there, too. The process stands at
        the step until it is over. What is kept together: a wait and the choice that it belongs to, a call of a
        primitive, what only the spec keeps (Ghost) and what it stands beside. What the first part chose or read into a
        local (Let) is kept. "x.Next = x + 1" is one access, an atomic_inc() or the like; a plain x++ of C code is
        "var old = Let(x); x.Next = old + 1".

        A step that is one because a lock, an instruction or a section with interrupts off makes it so says so:
        [Atomic("list_lock")]. Then a change of verdict is counted, not a finding, and it is checked that whoever else
        touches the same variables more than once in a step says the same. What to do with a finding: write the step
        as the kernel has it, or say what makes it one.

        The exit code is 20 where there is a finding, 30 where a limit came before the end, 65 where nothing was
        checked. The bounds are those of the first line that is expected of each variant, or what --set says; the memory
        model is sc. --time and --memory-limit are for each system. Places that no other process could notice
        are counted and not searched. A choice that only the process itself sees, and the wait behind it, stay one
        step: a process that waits there has not chosen yet.

        --json prints one object: exitCode, brokenClaims, and variants, each with protocol, variant, bounds, tried,
        skipped, steps, merging (steps that touch more than one variable that others see), isComplete, and findings,
        each with places, property, before, after, length and hasReason.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        var options = limits.Of(parse, session);
        // Beyond a constraint a step may be two, too.
        ImmutableArray<Quiesce.Ir.TransitionSystem> lines =
            [.. Systems(loaded, parse, options).Select(system => system.WithoutConstraints())];
        var emptiness = lines.Select(system => Emptiness.Of(system)).OfType<Emptiness>().ToList();
        foreach (var nothing in emptiness)
            session.Terminal.Complain($"quiesce: {nothing.Sentence}");
        var reports = new AtomicityReport?[lines.Length];
        var single = options with { Threads = 1, MemoryLimit = options.MemoryLimit / options.Threads };
        using (var progress = new CountProgress(session.Terminal, lines.Length, "variants audited"))
            SideBySide.Run(
                Enumerable.Range(0, lines.Length), options.Threads,
                k =>
                {
                    var search = Audited.Search(lines[k], single);
                    if (search.IsComplete)
                        reports[k] = AtomicityAudit.Of(lines[k], search.Verdicts, new AtomicityOptions
                        {
                            Search = single,
                            Pairs = parse.GetValue(pairs),
                        });
                    progress.ReportOne();
                },
                options.CancellationToken);
        var outcome = new AtomicityOutcome(lines, [.. reports], single, parse.GetValue(allTraces));
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "atomicity", outcome.Json());
        else
            outcome.Write(session.Terminal);
        return outcome.ExitCode == ExitCode.AsExpected && emptiness.Count > 0 ? ExitCode.Input : outcome.ExitCode;
    }

    // What is expected of a variant first is what shows its mechanism; without it, the bounds that the spec gives.
    ImmutableArray<Quiesce.Ir.TransitionSystem> Systems(Spec loaded, ParseResult parse, SearchOptions limits)
    {
        var names = spec.NamesOf(parse);
        ImmutableArray<ProtocolType> chosen = names.Length == 0
            ? loaded.Protocols
            : [.. names.Select(name => Selection.Protocol(loaded, name)).Distinct()];
        var settings = parse.GetValue(spec.Bounds) ?? [];
        var variants = parse.GetValue(spec.Variants) ?? [];
        if ((settings.Length > 0 || variants.Length > 0) && chosen.Length > 1)
            throw UserException.Usage("--variant and --set are about one protocol: name it.");
        var claims = Expectations.Of(loaded)?.Claims.ToList() ?? [];
        return
        [
            .. from protocol in chosen
               from variant in Selection.Variants(protocol, variants)
               let claim = settings.Length > 0 ? null : claims.Find(claim => claim.Protocol == protocol.Name
                   && claim.Variant == variant && Verification.ModelOf(claim) == StoreBuffers.Models[0])
               select Selection.Build(
                   protocol, variant,
                   claim?.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value)
                       ?? (IReadOnlyDictionary<string, string>)Selection.Bounds(protocol, settings),
                   [],
                   limits),
        ];
    }
}
