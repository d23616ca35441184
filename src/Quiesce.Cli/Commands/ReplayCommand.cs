using System.CommandLine;
using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Language;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce replay</c>: re-executes a saved trace against the spec as it is now.</summary>
sealed class ReplayCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Argument<string> file = new("FILE")
    {
        Description = "A trace that 'quiesce trace --format itf' wrote.",
    };

    public ReplayCommand(Session session)
        : base("replay", "Re-executes a saved trace against the spec as it is now.", session)
    {
        Arguments.Add(file);
        Options.Add(spec.Invariants);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce replay lost.itf.json", "whether the spec still takes these steps, and where not"),
        ("quiesce replay early.itf.json --invariant 'NoEarlyStop: ...'", "a trace of an invariant that was only tried"),
    ];

    protected override int Run(ParseResult parse, Session session)
    {
        var path = parse.GetValue(file)!;
        var text = Paths.Read(path);
        var protocols = spec.Load(parse, session);
        Trace trace;
        try
        {
            var limits = SearchLimits.Interruption(session);
            trace = ItfTrace.Read(
                text, header => Build(protocols, header, parse.GetValue(spec.Invariants) ?? [], limits));
        }
        catch (TraceFileException wrong)
        {
            throw UserException.Input($"{Paths.Shown(path)}: {wrong.Message}");
        }
        var divergence = Replay.Check(trace);
        if (divergence is not null && Emptiness.Of(trace.System) is { Kind: EmptinessKind.NoInitialState } emptiness)
            session.Terminal.Complain($"quiesce: {emptiness.Sentence}");
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "replay", JsonOf(trace, divergence));
        else
            session.Terminal.WriteLine(Sentence(trace, divergence), divergence is null ? Styles.Good : Styles.Bad);
        return divergence is null ? ExitCode.AsExpected : ExitCode.Differs;
    }

    // The names in a file are whole, and what they do not fit is the file's mistake.
    static TransitionSystem Build(Spec protocols, ItfHeader header, string[] invariants, SearchOptions limits)
    {
        if (protocols.Broken.FirstOrDefault(broken => broken.Name == header.Protocol) is { } wrong)
            throw wrong.Mistake;
        var protocol = protocols.Protocols.FirstOrDefault(protocol => protocol.Name == header.Protocol)
            ?? throw new TraceFileException($"The trace is one of {header.Protocol}, which this spec does not have.");
        try
        {
            var bounds = header.Bounds.ToDictionary(bound => bound.Name, bound => bound.Value);
            return Selection.Build(protocol, header.Variant, bounds, invariants, limits);
        }
        catch (UserException unfit) when (invariants.Length == 0 && unfit.ExitCode == ExitCode.Usage)
        {
            throw new TraceFileException(unfit.Message);
        }
        catch (ModelException unfit)
        {
            throw new TraceFileException($"its bounds do not fit the spec: {Paths.Shown(unfit)}");
        }
    }

    static string Sentence(Trace trace, Divergence? divergence)
    {
        if (divergence is not null)
            return $"Diverges at step {divergence.Step} of {trace.Length}: {divergence.Sentence}";
        var verb = trace.Property.Kind == PropertyKind.Reachable ? "reach" : "violate";
        var ending = trace.Length != 1 ? "" : verb == "reach" ? "es" : "s";
        return $"Replayed: {Sentences.Count(trace.Length, "step")} of {trace.System} "
            + $"that {verb}{ending} {trace.Property}.";
    }

    static JsonObject JsonOf(Trace trace, Divergence? divergence) => new()
    {
        ["protocol"] = trace.System.Name,
        ["variant"] = JsonReport.Variant(trace.System),
        ["bounds"] = JsonReport.Bounds(trace.System),
        ["property"] = trace.Property.Name,
        ["length"] = trace.Length,
        ["replays"] = divergence is null,
        ["divergence"] = divergence is null
            ? null
            : new JsonObject { ["step"] = divergence.Step, ["sentence"] = divergence.Sentence },
    };
}
