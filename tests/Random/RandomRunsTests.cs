using Quiesce.Explicit;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Random;

namespace Quiesce.Tests.Random;

public class RandomRunsTests
{
    static readonly RandomOptions Few = new() { Seed = 7, Runs = 16, Steps = 20_000, Threads = 1 };

    static TransitionSystem Build(string protocol, string variant = "", params (string, string)[] bounds) =>
        ProtocolCatalog.Load(typeof(CloseCtree).Assembly).Single(type => type.Name == protocol)
            .Build(variant, bounds.ToDictionary(bound => bound.Item1, bound => bound.Item2));

    [Theory]
    [InlineData("None", "NoWakeAfterFree", 5)]
    [InlineData("None", "NoIputLost", 10)]
    [InlineData("FlushWorkers", "NoIputLost", 10)]
    [InlineData("WaitForIputs", "UmountTerminates", 9)]
    [InlineData("WaitForIputs", "NoDeadlock", 9)]
    public void Races_of_unmount_shrink_to_the_shortest(string variant, string property, int steps)
    {
        var report = RandomRuns.Run(Build("btrfs/delayed-iputs", variant), Few);
        var found = report.Findings.Single(pair => pair.Key.Name == property).Value;
        Assert.Equal(steps, found.Trace.Length);
        Assert.True(found.IsShortest);
        Assert.Null(Replay.Check(found.Trace));
    }

    [Theory]
    [InlineData(SchedulerKind.Uniform)]
    [InlineData(SchedulerKind.Pct)]
    [InlineData(SchedulerKind.Swarm)]
    [InlineData(SchedulerKind.Coverage)]
    public void Every_scheduler_finds_the_lost_iput(SchedulerKind scheduler)
    {
        var report = RandomRuns.Run(Build("btrfs/delayed-iputs", "None"), Few with { Scheduler = scheduler });
        Assert.Contains(report.Findings, pair => pair.Key.Name == "NoIputLost");
        Assert.Equal(Few.Runs * Few.Steps, report.Steps);
    }

    [Fact]
    public void Nothing_is_said_to_hold()
    {
        var report = RandomRuns.Run(Build("btrfs/delayed-iputs", "RunIputs"), Few);
        Assert.DoesNotContain(report.Verdicts, verdict =>
            verdict.Answer == Answer.Holds && verdict.Property.Kind != PropertyKind.Reachable);
        var bound = Assert.IsType<Evidence.Bound>(report.Verdicts.First(v => v.Property.Name == "NoIputLost").Evidence);
        Assert.Equal($"not found in {report.Schedules:N0} schedules with 320,000 steps", bound.Reason);
        Assert.Equal(0, bound.Depth);
    }

    [Fact]
    public void A_philosopher_starves_in_a_fair_loop()
    {
        var system = Build("reference/dining-philosophers", "LastLeftHanded");
        var report = RandomRuns.Run(system, Few with { Runs = 32, Scheduler = SchedulerKind.Swarm, Length = 1 << 14 });
        var starved = report.Findings.Values.Where(found => found.Trace.IsLasso).ToList();
        Assert.NotEmpty(starved);
        Assert.All(starved, found => Assert.False(found.Trace.EndsInStuttering));
        Assert.All(starved, found => Assert.Null(Replay.Check(found.Trace)));
        Assert.All(starved, found => Assert.False(found.IsShortest));
    }

    [Fact]
    public void Strong_fairness_feeds_them_all()
    {
        var report = RandomRuns.Run(
            Build("reference/dining-philosophers", "FairForks"), Few with { Scheduler = SchedulerKind.Swarm });
        Assert.DoesNotContain(report.Findings.Values, found => found.Trace.IsLasso);
        Assert.Empty(report.Suspicions);
    }

    [Fact]
    public void What_is_far_too_large_to_search_is_run_all_the_same()
    {
        var system = Build("btrfs/close-ctree", "ParkCleanerKeepUnusedBgs", ("blockGroups", "48"));
        var report = RandomRuns.Run(system, Few with { NeighboursMax = 2_000 });
        var found = report.Findings.Single(pair => pair.Key.Name == "UnusedDeletedAtUmount").Value;
        Assert.Null(Replay.Check(found.Trace));
        Assert.InRange(found.Trace.Length, 20, found.DrawnLength);
    }

    [Fact]
    public void Without_shrinking_only_detours_are_left_out()
    {
        var system = Build("btrfs/close-ctree", "ParkCleanerAfterCommit");
        var report = RandomRuns.Run(system, Few with { Shrink = false });
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings.Values, found => Assert.False(found.IsShortest));
        Assert.All(report.Findings.Values, found => Assert.Null(Replay.Check(found.Trace)));
    }

    [Fact]
    public void Runs_end_when_everything_asked_for_is_found()
    {
        var options = Few with { Runs = 10_000, Until = new HashSet<string> { "NoIputLost" } };
        var report = RandomRuns.Run(Build("btrfs/delayed-iputs", "None"), options);
        Assert.Equal(RandomOptions.BatchRuns, report.Runs);
        Assert.Null(report.StopReason);
    }

    [Fact]
    public void A_limit_is_named()
    {
        var report = RandomRuns.Run(
            Build("btrfs/delayed-iputs", "RunIputs"), Few with { TimeLimit = TimeSpan.Zero });
        Assert.Equal("the time limit of 0 s was reached", report.StopReason);
        Assert.Equal(0, report.Runs);
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();
        report = RandomRuns.Run(
            Build("btrfs/delayed-iputs", "RunIputs"), Few with { CancellationToken = interrupted.Token });
        Assert.Equal("it was interrupted", report.StopReason);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        var system = Build("btrfs/delayed-iputs", "RunIputs");
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomRuns.Run(system, new RandomOptions { Runs = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomRuns.Run(system, new RandomOptions { Steps = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RandomRuns.Run(system, new RandomOptions { Length = RunPlan.LengthMax + 1 }));
    }

    [Fact]
    public void Memory_stays_flat_however_long_a_run_is()
    {
        using var run = new RandomRun(Steps(), Source(), new RunTally(Steps().System));
        var plan = new RunPlan(SchedulerKind.Uniform, 256, 3, 1);
        Assert.True(run.Run(0, plan, 10_000, () => false));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(run.Run(0, plan, 1_000_000, () => false));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    static readonly Lazy<PackedSteps> Holding = new(() => PackedSteps.Create(
        new PackedLayout(Build("btrfs/close-ctree", "ParkCleaner")), new SearchOptions(), recordsActions: true));

    static PackedSteps Steps() => Holding.Value;

    static InitialStateSource Source() => new(Holding.Value);
}
