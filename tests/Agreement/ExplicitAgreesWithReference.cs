using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// On random systems the explicit engine, compiled and interpreted and with any number of threads,
/// finds what the reference finds: the counts, every verdict, the length of every shortest trace
/// and its fewest context switches.
/// </summary>
public class ExplicitAgreesWithReference
{
    static readonly SearchOptions OneThread = new() { Threads = 1 };

    static readonly ImmutableArray<SearchOptions> Variations =
    [
        new() { Threads = 2 },
        new() { Threads = 3, HugePages = false, Prefetch = false },
        new() { Threads = 1, Compile = false },
        new() { Threads = 3, Compile = false },
    ];

    [Fact]
    public void Counts_verdicts_and_traces_agree() => Seeds.Check(150, seed =>
    {
        var reference = new ReferenceSearch(RandomSystems.Number(seed));
        var report = ExhaustiveSearch.Run(reference.System, OneThread);
        Assert.True(report.IsComplete);
        Assert.Equal(reference.Distinct, report.Distinct);
        Assert.Equal(reference.Depth, report.Depth);
        Assert.Equal(reference.Initial + reference.Steps, report.Generated);
        Assert.Equal(reference.EnabledCounts, report.EnabledCounts);
        foreach (var verdict in report.Verdicts)
            AssertAgrees(reference, verdict);

        var variation = Variations[(int)(seed % (ulong)Variations.Length)];
        AssertSame(report, ExhaustiveSearch.Run(reference.System, variation));
    });

    [Fact]
    public void Liveness_agrees_on_random_graphs() => Seeds.Check(400, seed =>
    {
        var reference = new ReferenceSearch(RandomGraphs.Number(seed));
        foreach (var verdict in ExhaustiveSearch.Run(reference.System, OneThread).Verdicts)
            AssertAgrees(reference, verdict);
    });

    // Levels of so many states that all threads take part in them. A few systems are too large for
    // a test.
    [Fact]
    public void Threads_change_nothing_in_large_systems() => Seeds.Check(13, seed =>
    {
        var system = RandomSystems.Large(seed);
        var report = ExhaustiveSearch.Run(system, OneThread with { MemoryLimit = 16 << 20 });
        if (report.Verdicts.All(verdict => verdict.Answer != Answer.Unknown))
            AssertSame(report, ExhaustiveSearch.Run(system, Variations[seed % 2 == 0 ? 0 : 1]));
    });

    static void AssertAgrees(ReferenceSearch reference, Verdict verdict)
    {
        var property = verdict.Property;
        if (verdict.Trace is { } trace)
            Assert.Null(Replay.Check(trace));
        else
            Assert.Equal(new Evidence.ReachableSet(reference.Distinct, reference.Depth), verdict.Evidence);
        if (property.Temporal is { } formula)
        {
            AssertAgrees(new ReferenceLiveness(reference), formula, verdict);
            return;
        }
        var shortest = reference.Shortest(property);
        var found = verdict.Trace is null
            ? ((int, int)?)null
            : (verdict.Trace.Length, verdict.Trace.ContextSwitches);
        Assert.True(shortest == found, $"{property} has a trace of {found}, but the best is {shortest}.");
        var answerIfFound = property.Kind == PropertyKind.Reachable ? Answer.Holds : Answer.Violated;
        Assert.Equal(found is not null, verdict.Answer == answerIfFound);
    }

    static void AssertAgrees(ReferenceLiveness reference, Temporal formula, Verdict verdict)
    {
        var isViolated = reference.IsViolated(formula);
        Assert.True(
            verdict.Answer == (isViolated ? Answer.Violated : Answer.Holds),
            $"{verdict.Property} {formula.Op}: {verdict.Answer}, but violated is {isViolated}.");
        if (reference.IsSmall)
            AssertShortStem(reference.ShortestStem(formula), verdict.Trace);
    }

    // The stem of a lasso with a loop is as short as can be, that of one that ends in stuttering may
    // be longer.
    static void AssertShortStem(int? shortest, Trace? lasso)
    {
        Assert.Equal(shortest is null, lasso is null);
        if (lasso is null)
            return;
        Assert.InRange(lasso.LoopStart!.Value, shortest!.Value, lasso.Length);
        if (!lasso.EndsInStuttering)
            Assert.Equal(shortest, lasso.LoopStart);
    }

    static void AssertSame(SearchReport one, SearchReport other)
    {
        Assert.True(other.IsComplete);
        Assert.Equal(one.Distinct, other.Distinct);
        Assert.Equal(one.Depth, other.Depth);
        Assert.Equal(one.Generated, other.Generated);
        Assert.Equal(one.EnabledCounts.AsEnumerable(), other.EnabledCounts);
        foreach (var (left, right) in one.Verdicts.Zip(other.Verdicts))
        {
            Assert.Equal(left.Answer, right.Answer);
            Assert.Equal(Describe(left.Trace), Describe(right.Trace));
        }
    }

    static string Describe(Trace? trace) => trace is null
        ? "no trace"
        : string.Join("; ", trace.States.Select(state => string.Join(' ', state.Values)))
            + $" by {string.Join("; ", trace.Actions.Select(action => action.Index))} from {trace.LoopStart}";
}
