using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>
/// Compares the verdicts of engines on one system. They agree if no two contradict each other, all
/// counterexamples and witnesses have the length of a shortest one, none is shorter than the depth that an engine that
/// ended early has checked, and no engine's complete depth is less than that of a state which another one found.
/// </summary>
public static class Agreement
{
    /// <summary>Every conflict between two of the engines, at most one for a property of theirs.</summary>
    public static ImmutableArray<Conflict> Conflicts(params IReadOnlyList<EngineAnswers> engines) =>
    [
        .. from second in Enumerable.Range(0, engines.Count)
           from first in Enumerable.Range(0, second)
           from conflict in Conflicts(engines[first], engines[second])
           select conflict,
    ];

    /// <summary>Every conflict between two engines, properties being the same that have the same name.</summary>
    public static IEnumerable<Conflict> Conflicts(EngineAnswers one, EngineAnswers other) =>
        from verdict in one.Verdicts
        from another in other.Verdicts
        where verdict.Property.Name == another.Property.Name
        let sentence = Contradiction(one, verdict, other, another)
            ?? Surprise(one, verdict, other, another) ?? Surprise(other, another, one, verdict)
        where sentence is not null
        select new Conflict(verdict.Property, [one.Engine, other.Engine], sentence);

    // The two verdicts contradict each other.
    static string? Contradiction(EngineAnswers one, Verdict verdict, EngineAnswers other, Verdict another)
    {
        if (verdict.Answer == Answer.Unknown || another.Answer == Answer.Unknown)
            return null;
        var property = verdict.Property;
        if (verdict.Answer != another.Answer)
            return $"{one.Engine} says that {property} {Word(verdict)}, {other.Engine} that it {Word(another)}.";
        if (verdict.Trace is not { } trace || another.Trace is not { } second)
            return null;
        if (trace.LoopStart is not { } stem || second.LoopStart is not { } secondStem)
            return IsPossible(DecidedAt(trace), one, DecidedAt(second), other, property)
                ? null
                : $"The shortest trace for {property} has {Length(trace)} according to {one.Engine} and "
                    + $"{Length(second)} according to {other.Engine}.";
        return (one.Lassos, other.Lassos) switch
        {
            (LassoOrder.ShortestStem, LassoOrder.ShortestStem) => null,
            (LassoOrder.ShortestWhole, LassoOrder.ShortestWhole) => trace.Length == second.Length
                ? null
                : $"The shortest lasso against {property} has {Length(trace)} according to {one.Engine} and "
                    + $"{Length(second)} according to {other.Engine}.",
            (LassoOrder.Any, _) => AnyLasso(one, trace, stem, other, second, secondStem),
            (_, LassoOrder.Any) => AnyLasso(other, second, secondStem, one, trace, stem),
            (LassoOrder.ShortestStem, _) => Lassos(one, trace, stem, other, second, secondStem),
            (_, LassoOrder.ShortestStem) => Lassos(other, second, secondStem, one, trace, stem),
            _ => throw new ArgumentOutOfRangeException(nameof(one)),
        };
    }

    // Equal lengths, unless the longer trace is not claimed to be shortest.
    static bool IsPossible(int length, EngineAnswers one, int otherLength, EngineAnswers other, Property property) =>
        length == otherLength
        || (length > otherLength ? one : other).MayBeLonger.Contains(property.Name);

    // One is any lasso, the other the least one of its kind.
    static string? AnyLasso(EngineAnswers one, Trace any, int stem, EngineAnswers other, Trace least, int leastStem) =>
        other.Lassos switch
        {
            LassoOrder.ShortestStem when stem < leastStem && !least.EndsInStuttering =>
                $"{other.Engine} has no stem for {any.Property} with fewer than {Steps(leastStem)}, "
                    + $"and {one.Engine} has one with {Steps(stem)}.",
            LassoOrder.ShortestWhole when any.Length < least.Length =>
                $"{other.Engine} has no lasso against {any.Property} with fewer than {Length(least)}, "
                    + $"and {one.Engine} has one with {Length(any)}.",
            _ => null,
        };

    // One has a shortest stem, the other is shortest as a whole. Where nothing happens any more the stem is the whole.
    static string? Lassos(
        EngineAnswers one, Trace lasso, int stem, EngineAnswers other, Trace whole, int wholeStem)
    {
        if (whole.Length > lasso.Length)
            return $"{other.Engine} has no lasso against {whole.Property} with fewer than {Length(whole)}, "
                + $"and {one.Engine} has one with {Length(lasso)}.";
        return wholeStem < stem && !lasso.EndsInStuttering
            ? $"{one.Engine} has no stem for {whole.Property} with fewer than {Steps(stem)}, "
                + $"and {other.Engine} has one with {Steps(wholeStem)}."
            : null;
    }

    // One engine found something where the other says that there is nothing.
    static string? Surprise(EngineAnswers one, Verdict verdict, EngineAnswers other, Verdict another) =>
        (verdict.Evidence, another.Evidence) switch
        {
            (Evidence.Run(var trace), Evidence.Bound bound) when DecidedAt(trace) < bound.Depth =>
                $"{one.Engine} has a trace for {verdict.Property} with {Length(trace)}, and {other.Engine} says "
                    + $"that there is none within {Steps(bound.Depth - 1)}.",
            (Evidence.ReachableSet whole, Evidence.CompleteDepth complete) when complete.Steps < whole.Depth - 1 =>
                $"{other.Engine} says that {Steps(complete.Steps)} are enough for {verdict.Property}, and {one.Engine} "
                    + $"found states that take {whole.Depth - 1}.",
            _ => null,
        };

    // The number of steps to the state that decides the property, by itself or by the step that follows.
    static int DecidedAt(Trace trace) => trace.Property.Kind switch
    {
        PropertyKind.Assertion => trace.Length - 1,
        PropertyKind.TypeInvariant => trace.States.Length - 1,
        PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.NoDeadlock or PropertyKind.Reachable
            or PropertyKind.Liveness => trace.Length,
        _ => throw new ArgumentOutOfRangeException(nameof(trace)),
    };

    static string Word(Verdict verdict) => (verdict.Property.Kind, verdict.Answer) switch
    {
        (PropertyKind.Reachable, Answer.Holds) => "is reached",
        (PropertyKind.Reachable, _) => "is never reached",
        (_, Answer.Holds) => "holds",
        _ => "is violated",
    };

    static string Length(Trace trace) => trace.LoopStart is { } stem && !trace.EndsInStuttering
        ? $"{Steps(stem)} and a loop of {trace.Length - stem}"
        : Steps(trace.Length);

    static string Steps(int count) => count == 1 ? "1 step" : $"{count} steps";
}
