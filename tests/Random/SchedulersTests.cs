using Quiesce.Explicit;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Random;
using Xunit.Abstractions;

namespace Quiesce.Tests.Random;

public class SchedulersTests(ITestOutputHelper output)
{
    // Processes that each take their steps one after the other; a counter of steps tells nothing but where they are.
    static TransitionSystem Chains(int processes, int steps, Func<ImmutableVariables, Expr> bad)
    {
        var builder = new SystemBuilder { Name = "test/chains", Variant = "", Bounds = [] };
        var places = Enumerable.Range(0, processes)
            .Select(p => builder.AddVariable($"x{p}", Domain.Range(0, steps), [[0]])).ToArray();
        for (var p = 0; p < processes; p++)
        {
            var process = builder.AddProcess(new Process { Name = $"P{p}", Group = $"P{p}" });
            var x = Expr.Read(places[p]);
            builder.AddAction(new GuardedAction
            {
                Name = $"Step{p}",
                Step = $"Step{p}",
                Process = process,
                Guard = Expr.Less(x, Expr.Int(steps)),
                Updates = [new Update(places[p], null, Expr.Add(x, Expr.Int(1)))],
            });
        }
        builder.AddProperty(new Property
        {
            Name = "NoBug",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Not(bad(new ImmutableVariables(places))),
        });
        return builder.Build();
    }

    sealed record ImmutableVariables(Variable[] Places)
    {
        public Expr this[int process] => Expr.Read(Places[process]);
    }

    static RandomReport Run(TransitionSystem system, int depth) => RandomRuns.Run(system, new RandomOptions
    {
        Scheduler = SchedulerKind.Pct,
        Depth = depth,
        Length = 64,
        Runs = 4,
        Steps = 60_000,
        Threads = 1,
        Shrink = false,
    });

    // A bug of depth d shows with 1 / (n k^(d - 1)) at least: Burckhardt et al., theorem 9.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PCT_keeps_its_promise(int depth)
    {
        const int Steps = 5;
        // P1 is through before P0 begins; and in between P0 stops for P1; and then P1 for P0.
        var system = Chains(3, Steps, x => depth switch
        {
            1 => Expr.And(Expr.Equal(x[1], Expr.Int(Steps)), Expr.Equal(x[0], Expr.Int(0))),
            2 => Expr.And(Expr.Equal(x[1], Expr.Int(Steps)), Expr.Equal(x[0], Expr.Int(2))),
            _ => Expr.And(
                Expr.Equal(x[0], Expr.Int(2)), Expr.Equal(x[1], Expr.Int(3)), Expr.Equal(x[2], Expr.Int(Steps))),
        });
        var report = Run(system, depth);
        var promise = Assert.Single(report.Guarantees);
        Assert.Equal((depth, 3, 15), (promise.Depth, promise.Processes, promise.Length));
        var rate = (double)report.Hits[report.System.Properties[0]] / report.Schedules;
        output.WriteLine($"depth {depth}: {rate:0.#####} of the schedules, promised {promise.Probability:0.#####}");
        Assert.InRange(rate, promise.Probability, 1);
    }

    [Fact]
    public void The_chance_of_many_schedules_is_that_of_one_to_fail_to_fail_every_time()
    {
        var promise = new PctGuarantee(Depth: 2, Processes: 4, Length: 25, LengthMax: 25, Schedules: 100);
        Assert.Equal(0.01, promise.Probability, 12);
        Assert.Equal(1 - Math.Pow(0.99, 100), promise.ProbabilityOfAll, 12);
    }

    [Fact]
    public void A_swarm_lets_some_processes_wait_until_nothing_else_can_move()
    {
        // In half of the schedules, P0 moves only when the others are through.
        var system = Chains(2, 20, x => Expr.And(Expr.Equal(x[1], Expr.Int(20)), Expr.Equal(x[0], Expr.Int(0))));
        long Hits(SchedulerKind kind) => RandomRuns.Run(system, new RandomOptions
        {
            Scheduler = kind, Runs = 2, Steps = 40_000, Length = 256, Threads = 1, Shrink = false,
        }).Hits.Values.Sum();
        Assert.True(Hits(SchedulerKind.Swarm) > 100);
        Assert.Equal(0, Hits(SchedulerKind.Uniform));
    }

    [Fact]
    public void Coverage_first_takes_what_it_has_not_taken()
    {
        var system = Chains(8, 1, _ => Expr.False);
        RunCoverage Covered(SchedulerKind kind) => RandomRuns.Run(system, new RandomOptions
        {
            Scheduler = kind, Runs = 1, Steps = 160, Length = 8, Threads = 1,
        }).Coverage;
        var (biased, uniform) = (Covered(SchedulerKind.Coverage), Covered(SchedulerKind.Uniform));
        Assert.Equal(56, biased.Pairs!.Possible);
        Assert.True(biased.Pairs.Count > uniform.Pairs!.Count, $"{biased.Pairs} and {uniform.Pairs}");
    }

    [Fact]
    public void What_weak_fairness_demands_is_put_off_only_for_so_long()
    {
        var builder = new SystemBuilder { Name = "test/fair", Variant = "", Bounds = [] };
        var x = builder.AddVariable("x", Domain.Bool, [[0]]);
        var spin = builder.AddVariable("spin", Domain.Bool, [[0]]);
        var spinner = builder.AddProcess(new Process { Name = "Spinner", Group = "Spinner" });
        builder.AddAction(Toggle(spinner, "Spin", spin, Expr.True));
        var mover = builder.AddProcess(new Process { Name = "Mover", Group = "Mover" });
        var move = builder.AddAction(Toggle(mover, "Move", x, Expr.Not(Expr.Read(x))));
        builder.AddFairness(new Fairness("Mover", FairnessStrength.Weak, [move]));
        builder.AddProperty(new Property
        {
            Name = "Moves",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new Temporal(TemporalOp.Eventually, Expr.Read(x)),
        });
        var system = builder.Build();
        var steps = PackedSteps.Create(new PackedLayout(system), new SearchOptions(), recordsActions: true);
        var clock = new FairnessClock(steps);
        using var rerun = new Rerun(steps, [0]);
        clock.Begin();
        var waited = 0;
        unsafe
        {
            fixed (ulong* state = rerun.State)
                for (; clock.Overdue(state, rerun.Enabled) < 0; waited++)
                {
                    Assert.True(rerun.TryTake(0));
                    clock.Take(0);
                }
        }
        Assert.InRange(waited, 8, clock.LoopPatience);
    }

    static GuardedAction Toggle(int process, string name, Variable variable, Expr guard) => new()
    {
        Name = name,
        Step = name,
        Process = process,
        Guard = guard,
        Updates = [new Update(variable, null, Expr.Not(Expr.Read(variable)))],
    };

    [Fact]
    public void A_seed_is_read_as_it_is_written_and_no_other_version_is_taken_for_it()
    {
        Assert.Equal(42UL, RandomSeed.Parse(RandomSeed.Print(42)));
        Assert.Equal(42UL, RandomSeed.Parse("42"));
        Assert.Equal(ulong.MaxValue, RandomSeed.Parse(RandomSeed.Print(ulong.MaxValue)));
        foreach (var text in new[] { "", "-", "1-", "x", "1-x", "x-1", "-1", "1--1", "1.5" })
            Assert.Throws<FormatException>(() => RandomSeed.Parse(text));
        Assert.Contains(
            "another version", Assert.Throws<FormatException>(() => RandomSeed.Parse("0-42")).Message);
    }
}
