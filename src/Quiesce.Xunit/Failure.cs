using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;

namespace Quiesce.Xunit;

/// <summary>What a test claimed of a property and what is so.</summary>
/// <param name="Sentence">Without the name of the property, which is its subject.</param>
/// <param name="Trace">That shows it; null if it takes none.</param>
/// <param name="Seed">Of the random runs that found the trace; null if anything else did.</param>
sealed record Failure(Property Property, string Sentence, Trace? Trace = null, ulong? Seed = null)
{
    /// <summary>Null if all is as expected.</summary>
    /// <param name="report">Of the engine that has decided the property, if any has.</param>
    /// <param name="steps">The expected length of the trace; null for any.</param>
    public static Failure? Of(Property property, EngineReport report, Answer expected, int? steps)
    {
        var (verdict, engine) = (report.Of(property), report.Engine);
        var trace = verdict.Trace;
        var seed = report.Random?.Seed;
        if (verdict.Answer == Answer.Unknown)
            return Unknown(property, report, expected, (Evidence.Bound)verdict.Evidence);
        if (verdict.Answer != expected)
            return new Failure(property, $"{Word(verdict)}, says {engine}.", trace, seed);
        var isExpected = steps is null || trace is null || Length(trace) == steps
            || (Length(trace) > steps && report.Answers.MayBeLonger.Contains(property.Name));
        return isExpected
            ? null
            : new Failure(
                property, $"{Word(verdict)}, says {engine}; the test expects {Count(steps!.Value)}.", trace, seed);
    }

    // Random runs that find nothing have done what they are for; other engines that end early have not.
    static Failure? Unknown(Property property, EngineReport report, Answer expected, Evidence.Bound bound)
    {
        if (report.Random is not { } random)
            return new Failure(property, $"is unknown, which is no pass: {bound.Reason}.");
        if (random.StopReason is { } reason)
            return new Failure(property, $"is unknown, which is no pass: {reason}.");
        if (expected == Answer.Holds != (property.Kind != PropertyKind.Reachable))
            return new Failure(
                property, $"is not {(expected == Answer.Holds ? "reached" : "violated")}: {bound.Reason}.");
        return random.Suspicions.Any(suspicion => suspicion.Key.Name == property.Name)
            ? new Failure(
                property,
                $"is suspicious: its goal was not reached within {random.Patience:N0} steps of a fair schedule, "
                    + "and no lasso was found; ask another engine.")
            : null;
    }

    static string Word(Verdict verdict) => (verdict.Property.Kind, verdict.Answer, verdict.Trace) switch
    {
        (PropertyKind.Reachable, Answer.Holds, _) => "is reached",
        (PropertyKind.Reachable, _, _) => "is never reached",
        (_, Answer.Holds, _) => "holds",
        (_, _, { } trace) => $"is violated after {Words(trace)}",
        _ => "is violated",
    };

    /// <summary>The length in words.</summary>
    public static string Words(Trace trace) => trace.LoopStart is not { } stem ? Count(trace.Length)
        : trace.EndsInStuttering ? $"{Count(stem)}, then nothing"
        : $"{Count(stem)} and a loop of {trace.Length - stem}";

    static int Length(Trace trace) => trace.LoopStart ?? trace.Length;

    static string Count(int steps) => steps == 1 ? "1 step" : $"{steps} steps";

    /// <summary>All failures, the shortest trace drawn, and the command that shows it.</summary>
    /// <param name="isOwn">The properties are the test's.</param>
    public static string Message<TProtocol>(
        Subject<TProtocol> subject, IReadOnlyCollection<Failure> failures, bool isOwn)
        where TProtocol : Protocol
    {
        var lines = failures.Select(failure => $"{failure.Property} {failure.Sentence}").Append(subject.Title);
        var text = string.Join('\n', lines);
        var withTrace = failures.Where(failure => failure.Trace is not null);
        if (withTrace.MinBy(failure => failure.Trace!.Length) is not { } drawn)
            return text;
        // The type invariant goes by what the spec reads: its name means the same everywhere.
        var command = subject.CommandLine(drawn.Property, isOwn && !drawn.Property.IsBuiltIn, drawn.Seed);
        return $"{text}\n{LaneTrace.Print(drawn.Trace!)}{command}";
    }
}
