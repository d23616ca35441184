using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// On random systems and graphs, random runs find nothing that exhaustive search has not, and call a trace shortest only
/// if it is.
/// </summary>
public class RandomAgreesWithExplicit(ITestOutputHelper output)
{
    static readonly SearchOptions OneThread = new() { Threads = 1 };

    static readonly RandomOptions Few = new() { Runs = 16, Steps = 4_000, Threads = 1 };

    [Fact]
    public void What_random_runs_find_is_there_and_what_they_call_shortest_is()
    {
        var (found, missed, longer) = (0, 0, 0);
        Seeds.Check(50, seed =>
        {
            var (explicitly, random) = Both(RandomSystems.Number(seed), seed);
            AssertAgree(explicitly, random);
            foreach (var verdict in explicitly.Verdicts.Where(verdict => verdict.Trace is { IsLasso: false }))
            {
                if (random.Findings.GetValueOrDefault(verdict.Property) is not { } finding)
                {
                    missed++;
                    continue;
                }
                found++;
                longer += finding.Trace.Length > verdict.Trace!.Length ? 1 : 0;
                if (finding.IsShortest && verdict.Property.Kind != PropertyKind.TypeInvariant)
                    Assert.Equal(verdict.Trace.Length, finding.Trace.Length);
            }
        });
        output.WriteLine($"{found} found, {missed} missed, {longer} longer than the shortest");
        Assert.True(found > 8 * missed, $"Only {found} of {found + missed} were found.");
    }

    [Fact]
    public void Lassos_are_found_in_random_graphs()
    {
        var (ended, looped, missed) = (0, 0, 0);
        Seeds.Check(30, seed =>
        {
            var (explicitly, random) = Both(RandomGraphs.Number(seed), seed);
            AssertAgree(explicitly, random);
            foreach (var verdict in explicitly.Verdicts.Where(verdict => verdict.Trace is { IsLasso: true }))
            {
                var trace = random.Findings.GetValueOrDefault(verdict.Property)?.Trace;
                missed += trace is null ? 1 : 0;
                ended += trace is { EndsInStuttering: true } ? 1 : 0;
                looped += trace is { EndsInStuttering: false } ? 1 : 0;
            }
        });
        output.WriteLine($"{ended} lassos that end, {looped} that go round, {missed} missed");
        Assert.True(ended > 0 && looped > 0 && ended + looped > missed, $"{ended}, {looped} and {missed}");
    }

    [Fact]
    public void A_suspicion_is_never_a_verdict() => Seeds.Check(20, seed =>
    {
        var (_, random) = Both(RandomGraphs.Number(seed), seed);
        foreach (var property in random.Suspicions.Keys.Where(property => !random.Findings.ContainsKey(property)))
            Assert.Equal(
                Answer.Unknown, random.Verdicts.Single(verdict => verdict.Property == property).Answer);
    });

    [Fact]
    public void Nothing_depends_on_the_number_of_threads_or_on_compilation() => Seeds.Check(12, seed =>
    {
        var system = RandomSystems.Number(seed);
        var options = Few with { Seed = seed, Steps = 500, Length = 100 };
        var one = RandomRuns.Run(system, options);
        AssertSame(one, RandomRuns.Run(system, options with { Threads = 3 }));
        AssertSame(one, RandomRuns.Run(system, options with { Compile = false }));
    });

    [Fact]
    public void Coverage_ends_at_what_an_exhaustive_search_can_reach() => Seeds.Check(30, seed =>
    {
        var system = RandomSystems.Number(seed);
        var (reference, random) = (new ReferenceSearch(system), RandomRuns.Run(system, Few with { Seed = seed }));
        // Actions that are enabled, and always break the type invariant, are never taken.
        var taken = reference.States.SelectMany(state => reference.StepsOf(state).Select(step => step.Action));
        Assert.Equal(taken.Distinct().Count(), random.Coverage.Actions.Possible);
        foreach (var covered in new[] { random.Coverage.Actions, random.Coverage.Positions, random.Coverage.Pairs! })
            Assert.InRange(covered.Count, 0, covered.Possible!.Value);
    });

    static (SearchReport, RandomReport) Both(TransitionSystem system, ulong seed) =>
        (ExhaustiveSearch.Run(system, OneThread), RandomRuns.Run(system, Few with { Seed = seed }));

    static void AssertAgree(SearchReport explicitly, RandomReport random) => Assert.Empty(Quiesce.Ir.Verdicts.Agreement.Conflicts(
        EngineReport.Of(explicitly).Answers, EngineReport.Of(random).Answers));

    static void AssertSame(RandomReport one, RandomReport other)
    {
        Assert.Equal((one.Steps, one.Schedules), (other.Steps, other.Schedules));
        Assert.Equal(Order(one.Hits), Order(other.Hits));
        Assert.Equal(Order(one.Suspicions), Order(other.Suspicions));
        Assert.Equal(one.Coverage with { NeverTaken = [] }, other.Coverage with { NeverTaken = [] });
        Assert.Equal(string.Join('\n', one.Guarantees), string.Join('\n', other.Guarantees));
        foreach (var (verdict, another) in one.Verdicts.Zip(other.Verdicts))
            Assert.Equal(
                verdict.Trace?.Actions.Select(action => action.Index),
                another.Trace?.Actions.Select(action => action.Index));
    }

    static IEnumerable<(string, long)> Order(IEnumerable<KeyValuePair<Property, long>> counts) =>
        counts.Select(pair => (pair.Key.Name, pair.Value)).Order();
}
