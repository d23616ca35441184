using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce trace</c>: one counterexample or witness in full, in one of several forms.</summary>
sealed class TraceCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly SearchLimits limits = new();
    readonly Option<string> property = new("--property")
    {
        HelpName = "P",
        Description = "What the trace is to show, or how its name begins.",
        Required = true,
    };
    readonly Option<string> form = new("--format")
    {
        HelpName = "FORM",
        Description = $"One of {string.Join(", ", TraceForms.Names)}.",
        DefaultValueFactory = _ => TraceForms.Lanes,
    };
    readonly Option<bool> allVariables = new("--all-variables")
    {
        Description = "In lanes: the whole state at the beginning and after each step, not what the trace touches.",
    };
    readonly Option<bool> lines = new("--lines")
    {
        Description = "In lanes: where each step stands in the spec, and the C function it stands for.",
    };
    readonly Option<string?> from = new("--from")
    {
        HelpName = "VARIANT",
        Description = "Tries the counterexample of this variant in the others, or in --variant: what stops it there?",
    };
    readonly Option<int?> next = new("--next")
    {
        HelpName = "K",
        Description = "Another of the shortest traces, in which processes take turns in another order; or the K-th.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    readonly Option<string?> output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Writes to a file.",
    };

    public TraceCommand(Session session)
        : base("trace", "Shows the shortest counterexample to a property, or the witness of a [Reachable].", session)
    {
        spec.Variants.Description = "The variant; may be shortened. Without it: the first that has such a trace.";
        Arguments.Add(spec.Protocol);
        Options.Add(spec.Variants);
        Options.Add(property);
        Options.Add(form);
        Options.Add(allVariables);
        Options.Add(lines);
        Options.Add(from);
        Options.Add(next);
        Options.Add(output);
        Options.Add(spec.Bounds);
        Options.Add(spec.Memory);
        Options.Add(spec.Invariants);
        limits.AddTo(this);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce trace delayed-iputs --variant None --property NoIputLost", "drawn with a lane for each process"),
        ("quiesce trace delayed-iputs --property NoIputLost --format changelog",
            "as a kernel changelog draws a race: 72 columns, ASCII"),
        ("quiesce trace delayed-iputs --property NoIputLost --format itf -o lost.itf.json",
            "as a file for 'quiesce replay', Apalache and the ITF viewer"),
        ("quiesce trace delayed-iputs --property NoIputLost --next 2",
            "the second of the others as short, which differ in the order of processes"),
        ("quiesce trace delayed-iputs --property NoWakeAfterFree --from None",
            "what each of the other variants does about that race"),
    ];

    public override string Notes => $"Forms:\n{TraceForms.Description}";

    protected override int Run(ParseResult parse, Session session)
    {
        var chosenForm = Names.Resolve("form", parse.GetValue(form)!, TraceForms.Names);
        var loaded = spec.Load(parse, session);
        var protocol = Selection.Protocol(loaded, spec.NameOf(parse));
        var variants = Selection.Variants(protocol, parse.GetValue(spec.Variants) ?? []);
        var origin = parse.GetValue(from) is { } given ? Selection.Variants(protocol, [given]).Single() : null;
        var bounds = spec.BoundsOf(parse, protocol);
        var other = parse.GetResult(next) is { Implicit: false } ? parse.GetValue(next) ?? 1 : 0;
        if (other < 0 || parse.GetResult(next) is { Implicit: false } && other == 0)
            throw UserException.Usage("--next counts the other traces from 1.");
        var options = limits.Of(parse, session) with { TracesMax = other + 1 };
        var invariants = parse.GetValue(spec.Invariants) ?? [];
        var others = origin is null ? [] : Selection.Build(
            protocol, variants.Remove(origin), bounds, invariants, options);
        var systems = Selection.Build(protocol, origin is null ? variants : [origin], bounds, invariants, options);
        var chosen = Selection.Properties(systems, [parse.GetValue(property)!]);
        var commands = spec.Commands(parse, session, loaded);
        SearchReport? unknown = null;
        var (isEmpty, symbolic) = (false, limits.OfSymbolic(parse, session));
        foreach (var emptiness in systems.Select(system => Emptiness.Of(system, symbolic))
            .OfType<Emptiness>().Where(emptiness => emptiness.Kind != EmptinessKind.NoProperty))
        {
            session.Terminal.Complain($"quiesce: {emptiness.Sentence}");
            isEmpty |= emptiness.Kind == EmptinessKind.NoInitialState;
        }
        foreach (var (system, name) in systems.SelectMany(
            system => system.Properties.Select(own => own.Name).Where(chosen.Contains),
            (system, name) => (system, name)))
        {
            var asked = new HashSet<string> { name };
            var report = Search(system.Asking(asked), options with { Until = asked }, session.Terminal);
            var verdict = report.Verdicts.Single(verdict => verdict.Property.Name == name);
            if (verdict.Trace is { } first)
            {
                if ((other == 0 ? first : Other(first, report, other)) is not { } trace)
                    return NoOther(session.Terminal, first, report.OtherTraces[name].Length);
                if (origin is not null)
                    return Transfer(session.Terminal, trace, others);
                Write(session.Terminal, parse, chosenForm, trace, commands);
                if (InsideDomains.Of(report.Verdicts) is { } sentence)
                    session.Terminal.Complain(sentence);
                return ExitCode.AsExpected;
            }
            if (report.Verdicts.Any(one => one.Property.Kind == PropertyKind.TypeInvariant && one.Trace is not null))
                throw UserException.Input(
                    $"{system} leaves the domains of its variables, or reads what is in none of its arrays: that there "
                    + $"is no trace for {name} means nothing there. Next: {commands.OfCheck(system, name)}");
            if (verdict.Answer == Answer.Unknown)
                unknown ??= report;
        }
        return isEmpty ? ExitCode.Input : Explain(session.Terminal, systems, [.. chosen], unknown);
    }

    void Write(Terminal terminal, ParseResult parse, string chosenForm, Trace trace, CommandLine commands)
    {
        var text = TraceForms.Print(chosenForm, trace, new LaneTraceOptions
        {
            Width = terminal.Width,
            AllVariables = parse.GetValue(allVariables),
            Locations = parse.GetValue(lines),
            Kernel = parse.GetValue(lines),
        });
        if (parse.GetValue(output) is not { } file)
        {
            if (chosenForm == TraceForms.Lanes)
                terminal.WriteLine(Title(trace.System), Styles.Title);
            terminal.Write(text);
            return;
        }
        Paths.Write(file, text);
        var length = Sentences.Count(trace.Length, "step");
        var next = chosenForm == TraceForms.Itf ? $" Next: {commands.OfReplay(file)}" : "";
        terminal.WriteLine($"{Paths.Shown(file)}: {trace.Property} in {trace.System}, {length}.{next}");
    }

    // Each has been replayed, and is once more.
    static Trace? Other(Trace trace, SearchReport report, int number) => trace.IsLasso
        ? throw UserException.Usage("--next is for traces that end, not for runs that go on for ever.")
        : report.OtherTraces[trace.Property.Name].ElementAtOrDefault(number - 1) is { } other
            ? Replay.Checked(other)
            : null;

    static int NoOther(Terminal terminal, Trace trace, int others)
    {
        var length = Sentences.Count(trace.Length, "step");
        terminal.Complain(
            $"No other trace of {length} shows {trace.Property} in {trace.System} in another order of processes"
                + (others == 0 ? "." : $": there are {Sentences.Count(others, "other")}."));
        return ExitCode.NothingToShow;
    }

    // What each of the other variants does about the race.
    static int Transfer(Terminal terminal, Trace trace, IReadOnlyList<TransitionSystem> others)
    {
        if (trace.IsLasso)
            throw UserException.Usage("--from is for traces that end, not for runs that go on for ever.");
        foreach (var other in others)
        {
            terminal.WriteLine(Title(other), Styles.Title);
            if (other.FindProperty(trace.Property.Name) is null)
            {
                terminal.WriteLine($"It has no property {trace.Property}.");
                continue;
            }
            var transfer = TraceTransfer.Of(trace, other);
            terminal.Write(LaneTrace.Print(transfer.Run, new LaneTraceOptions
            {
                Width = terminal.Width,
                Title = $"The trace of {trace.System.Variant} for {trace.Property}, step by step",
            }));
            var end = transfer.IsViolated ? $"It is the same here: {trace.Property} is violated."
                : transfer.Stop ?? $"All steps can be taken, and {trace.Property} is not violated.";
            foreach (var line in terminal.Wrap(end, indent: 6))
                terminal.WriteLine(line, transfer.IsViolated ? Styles.Bad : Styles.Good);
        }
        return ExitCode.AsExpected;
    }

    static string Title(TransitionSystem system) =>
        string.Join("  ", system.Bounds.Select(bound => $"{bound.Name}={bound.Value}").Prepend(system.ToString()));

    // Why there is no trace to show.
    static int Explain(
        Terminal terminal,
        IReadOnlyList<TransitionSystem> systems,
        string[] chosen,
        SearchReport? unknown)
    {
        var name = chosen.Length == 1 ? chosen[0] : chosen[0].Split('[')[0];
        var isOne = systems.Count == 1;
        var where = isOne ? systems[0].ToString() : $"any variant of {systems[0].Name}";
        if (unknown is not null)
        {
            terminal.Complain($"No trace for {name} was found in {where} so far: {unknown.StopReason}.");
            return ExitCode.Unknown;
        }
        var kind = systems.Select(system => system.FindProperty(chosen[0])).First(found => found is not null)!.Kind;
        terminal.Complain((kind, isOne) switch
        {
            (PropertyKind.Reachable, true) => $"{name} is never reached in {where}: there is no witness.",
            (PropertyKind.Reachable, false) => $"{name} is not reached in {where}: there is no witness.",
            (_, true) => $"{name} holds in {where}: there is no counterexample.",
            (_, false) => $"{name} is not violated in {where}: there is no counterexample.",
        });
        return ExitCode.NothingToShow;
    }

    static SearchReport Search(TransitionSystem system, SearchOptions options, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, $"{system}");
        return Audited.Search(system, options with { Progress = progress });
    }
}
