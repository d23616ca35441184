using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Solving;
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
        Seeds.Check(100, seed => Check(RandomGraphs.Leaving(seed), seed, counts));
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
            Assert.All([counts.Violated, counts.Held, counts.Otherwise], count => Assert.InRange(count, 20, int.MaxValue));
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

    public static TheoryData<string, FairnessStrength?, string, Answer> Ways
    {
        get
        {
            var ways = new TheoryData<string, FairnessStrength?, string, Answer>();
            foreach (var how in new[] { "value", "index", "guard", "assertion" })
                foreach (var strength in new FairnessStrength?[] { null, FairnessStrength.Weak, FairnessStrength.Strong })
                {
                    var isOwed = strength is null ? Answer.Violated : Answer.Holds;
                    ways.Add(how, strength, "nobody else", isOwed);
                    ways.Add(how, strength, "somebody else goes round", isOwed);
                    // It is enabled again and again, and not all the time.
                    ways.Add(how, strength, "now and then",
                        strength == FairnessStrength.Strong ? Answer.Holds : Answer.Violated);
                }
            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Who_could_only_leave_rests_only_if_nothing_is_fair_about_it(
        string how, FairnessStrength? strength, string others, Answer expected)
    {
        var system = Leaving(how, strength, others);
        var ends = system.FindProperty("Ends")!;
        foreach (var options in new[] { Compiled, Interpreted })
        {
            var verdicts = ExhaustiveSearch.Run(system, options).Verdicts;
            Assert.Equal(
                [expected, Answer.Violated, Answer.Holds],
                verdicts.Select(verdict => verdict.Answer).Where((_, k) => k == 0 || verdicts[k].Property.IsBuiltIn));
            Audit.Check(verdicts);
        }
        foreach (var engine in (string[])[EngineNames.BoundedModelChecking, EngineNames.PropertyDirectedReachability])
        {
            var verdict = SymbolicCheck.Run(engine, system, new SymbolicOptions { DepthMax = 4 })
                .Verdicts.Single(verdict => verdict.Property == ends);
            Assert.True(verdict.Answer == expected
                || (verdict.Answer == Answer.Unknown && engine == EngineNames.BoundedModelChecking));
        }
        var random = RandomRuns.Run(system, new RandomOptions { Runs = 8, Steps = 3_000, Threads = 1, Seed = 1 });
        if (expected == Answer.Holds)
            Assert.DoesNotContain(ends, random.Findings.Keys);
        Assert.DoesNotContain(ends, random.Suspicions.Keys.Where(_ => expected == Answer.Holds));
        var initial = new Interpreter(system).InitialStates().Single();
        Assert.Equal(strength is null && others == "nobody else", Replay.Check(new Trace(system, ends, [initial], [], LoopStart: 0)) is null);
    }

    // A step that leaves the domains, or would end; beside it perhaps one that goes round, which allows it now and then.
    static TransitionSystem Leaving(string how, FairnessStrength? strength, string others)
    {
        var builder = new SystemBuilder { Name = "leaving" };
        var x = builder.AddVariable("x", Domain.Range(0, 2), [[2]]);
        var table = builder.AddVariable("table", Domain.Bool, [[1], [1]], length: 2);
        var done = builder.AddVariable("done", Domain.Bool, [[0]]);
        var flag = builder.AddVariable("flag", Domain.Bool, [[1]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        builder.AddProcess(new Process { Name = "Q", Group = "Q" });
        var outside = Expr.Read(table, Expr.Read(x));
        var guard = others == "now and then" ? Expr.Read(flag) : Expr.Not(Expr.Read(done));
        builder.AddAction(new GuardedAction
        {
            Name = "Leave",
            Step = "Leave",
            Process = 0,
            Guard = how == "guard" ? Expr.And(guard, outside) : guard,
            Updates = how switch
            {
                "value" => [new Update(x, null, Expr.Add(Expr.Read(x), Expr.Int(1))), new Update(done, null, Expr.True)],
                "index" => [new Update(table, Expr.Read(x), Expr.True), new Update(done, null, Expr.True)],
                "guard" => [new Update(done, null, Expr.True)],
                // By itself it would change nothing.
                _ => [],
            },
            Assertions = how == "assertion" ? [new Assertion("Sound", outside)] : [],
        });
        if (others != "nobody else")
            builder.AddAction(new GuardedAction
            {
                Name = "Turn",
                Step = "Turn",
                Process = 1,
                Guard = Expr.True,
                Updates = [new Update(flag, null, Expr.Not(Expr.Read(flag)))],
            });
        if (strength is { } own)
            builder.AddFairness(new Fairness("P", own, [0]));
        if (others != "nobody else")
            builder.AddFairness(new Fairness("Q", FairnessStrength.Weak, [1]));
        builder.AddProperty(new Property
        {
            Name = "Ends",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, Expr.Read(done)),
        });
        return builder.Build();
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
        Seeds.Check(40, seed =>
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
        Seeds.Check(30, seed =>
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
