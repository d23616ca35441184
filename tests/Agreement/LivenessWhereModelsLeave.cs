using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Random;
using Quiesce.Symbolic;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Liveness where steps leave the domains: every engine, the reference and the replay of traces say what they say of the
/// system in which such a step leads outside (<see cref="WithExit"/>), under weak and strong fairness, for every formula,
/// for loops and for the end.
/// </summary>
public class LivenessWhereModelsLeave(ITestOutputHelper output)
{
    static readonly SearchOptions Interpreted = new() { Threads = 1, Compile = false };
    static readonly SearchOptions Compiled = new() { Threads = 1 };

    [Fact]
    public void Search_says_what_it_says_of_the_system_with_an_exit()
    {
        var counts = new Counts();
        Seeds.Check(300, seed => Check(RandomGraphs.Leaving(seed), seed, counts));
        output.WriteLine($"{counts}");
        AssertMany(counts);
    }

    [Fact]
    public void And_so_it_does_of_random_systems()
    {
        var counts = new Counts();
        Seeds.Check(400, seed => Check(RandomSystems.Number(seed), seed, counts));
        output.WriteLine($"{counts}");
        AssertMany(counts);
    }

    static void AssertMany(Counts counts)
    {
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([counts.Violated, counts.Held, counts.Otherwise], count => Assert.InRange(count, 20, 10_000));
    }

    /// <summary>Verdicts where the type invariant is violated.</summary>
    sealed class Counts
    {
        public int Systems, Violated, Held, Otherwise;

        public override string ToString() => $"{Systems} systems leave: {Violated} formulas violated, {Held} hold; of "
            + $"{Otherwise} the steps that leave decide";
    }

    static void Check(TransitionSystem system, ulong seed, Counts counts)
    {
        var reference = new ReferenceSearch(system);
        if (reference.Distinct > 300)
            return;
        var leaves = reference.States.Any(state => system.Actions.Any(action =>
            new Interpreter(system).Try(action, state) is Outcome.TypeError));
        if (!leaves)
            return;
        var exit = WithExit.Of(system);
        var withExit = new ReferenceSearch(exit);
        var without = new ReferenceSearch(WithExit.Of(system, hasExit: false));
        Assert.Null(withExit.Shortest(exit.FindProperty(SystemBuilder.TypeInvariant)!));
        counts.Systems++;
        var report = ExhaustiveSearch.Run(system, seed % 2 == 0 ? Compiled : Interpreted);
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.Property.Kind == PropertyKind.Liveness))
        {
            var formula = exit.FindProperty(verdict.Property.Name)!.Temporal!;
            var isViolated = new ReferenceLiveness(withExit).IsViolated(formula);
            Assert.Equal(isViolated, new ReferenceLiveness(reference).IsViolated(verdict.Property.Temporal!));
            Assert.Equal(isViolated, verdict.Answer == Answer.Violated);
            if (verdict.Trace is { } trace)
                Assert.Null(Replay.Check(trace));
            counts.Violated += isViolated ? 1 : 0;
            counts.Held += isViolated ? 0 : 1;
            counts.Otherwise += new ReferenceLiveness(without).IsViolated(formula) != isViolated ? 1 : 0;
        }
    }

    [Fact]
    public void The_product_and_the_symbolic_engines_say_what_search_says()
    {
        var (decided, violated) = (0, 0);
        Seeds.Check(30, seed =>
        {
            var system = RandomGraphs.Leaving(seed);
            var explicitly = ExhaustiveSearch.Run(system, Compiled).Verdicts.ToDictionary(
                verdict => verdict.Property.Name, verdict => verdict.Answer);
            foreach (var engine in (string[])
                [EngineNames.BoundedModelChecking, EngineNames.PropertyDirectedReachability])
                foreach (var verdict in SymbolicCheck.Run(
                    engine, system, new SymbolicOptions { DepthMax = 12 }).Verdicts)
                {
                    Audit.Check(verdict);
                    if (verdict.Answer == Answer.Unknown)
                        continue;
                    Assert.True(explicitly[verdict.Property.Name] == verdict.Answer,
                        $"{engine} says that {verdict.Property} is {verdict.Answer}.");
                    decided += verdict.Property.Kind == PropertyKind.Liveness ? 1 : 0;
                    violated += verdict.Property.Kind == PropertyKind.Liveness && verdict.Answer == Answer.Violated ? 1 : 0;
                }
            foreach (var product in system.Properties.Where(property => property.Kind == PropertyKind.Liveness)
                .Select(property => LivenessToSafety.Apply(system, [property], reduce: seed % 2 == 0)))
            {
                var verdict = ExhaustiveSearch.Run(product.System, Interpreted).Verdicts[0];
                Assert.Equal(explicitly[verdict.Property.Name], verdict.Answer);
            }
        });
        output.WriteLine($"{decided} liveness verdicts, {violated} of them violations");
    }

    [Fact]
    public void Rankings_of_such_systems_are_found_and_confirmed()
    {
        var confirmed = 0;
        Seeds.Check(100, seed =>
        {
            var system = RandomGraphs.Leaving(seed);
            var search = ExhaustiveSearch.Run(system, Symbolic.SearchClaims.Options);
            foreach (var (verdict, expected) in RankingCheck.Run(system, Symbolic.SearchClaims.Of(search)).Verdicts
                .Zip(search.Verdicts))
            {
                Assert.True(verdict.Answer == Answer.Unknown || expected.Answer == Answer.Holds, $"{verdict.Property}");
                confirmed += verdict.Answer == Answer.Holds ? 1 : 0;
                if (expected is { Property.Kind: PropertyKind.Liveness, Answer: Answer.Holds }
                    && system.Fairness.All(fairness => fairness.Strength == FairnessStrength.Weak))
                    Assert.Equal(Answer.Holds, verdict.Answer);
            }
        });
        output.WriteLine($"{confirmed} rankings confirmed");
    }

    [Fact]
    public void Random_runs_find_no_lasso_that_search_does_not_have()
    {
        var (ended, looped) = (0, 0);
        Seeds.Check(80, seed =>
        {
            var system = RandomGraphs.Leaving(seed);
            var explicitly = ExhaustiveSearch.Run(system, Compiled).Verdicts.ToDictionary(
                verdict => verdict.Property.Name, verdict => verdict.Answer);
            var random = RandomRuns.Run(
                system, new RandomOptions { Runs = 8, Steps = 2_000, Threads = 1, Seed = seed });
            foreach (var verdict in random.Verdicts.Where(verdict => verdict.Trace is { IsLasso: true }))
            {
                Assert.Equal(explicitly[verdict.Property.Name], verdict.Answer);
                ended += verdict.Trace!.EndsInStuttering ? 1 : 0;
                looped += verdict.Trace!.EndsInStuttering ? 0 : 1;
            }
        });
        output.WriteLine($"{ended} that end, {looped} that go round");
        Assert.True(ended > 0 && looped > 0);
    }
}
