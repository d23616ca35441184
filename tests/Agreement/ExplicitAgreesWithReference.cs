using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// On random systems the explicit engine, compiled and interpreted and with any number of threads, finds what the
/// reference finds: the counts, every verdict, the length of every shortest trace and its fewest context switches.
/// </summary>
public class ExplicitAgreesWithReference
{
    static readonly ImmutableArray<SearchOptions> Variations =
    [
        new SearchOptions { Threads = 1 },
        new SearchOptions { Threads = 2 },
        new SearchOptions { Threads = 3, HugePages = false, Prefetch = false },
        new SearchOptions { Threads = 1, Compile = false },
    ];

    [Fact]
    public void Counts_verdicts_and_traces_agree() => Seeds.Check(400, seed =>
    {
        var system = RandomSystems.Number(seed);
        var reference = new ReferenceSearch(system);
        var reports = Variations.Select(options => ExhaustiveSearch.Run(system, options)).ToList();
        foreach (var report in reports)
        {
            Assert.True(report.IsComplete);
            Assert.Equal(reference.Distinct, report.Distinct);
            Assert.Equal(reference.Depth, report.Depth);
            Assert.Equal(reference.Initial + reference.Steps, report.Generated);
            Assert.Equal(reference.EnabledCounts, report.EnabledCounts);
            AssertSameTraces(reports[0], report);
        }
        foreach (var verdict in reports[0].Verdicts)
            AssertAgrees(reference, verdict);
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
            var isViolated = new ReferenceLiveness(reference).IsViolated(formula);
            Assert.True(
                verdict.Answer == (isViolated ? Answer.Violated : Answer.Holds),
                $"{property} {formula.Op}: {verdict.Answer}, but violated is {isViolated}.");
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

    static void AssertSameTraces(SearchReport one, SearchReport other)
    {
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
