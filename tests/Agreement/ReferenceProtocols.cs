using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Reference;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The classics: distinct states and depth are those that TLC finds on TLA+ modules with the same steps, and for
/// two-phase commit those that have been published.
/// </summary>
public class ReferenceProtocols
{
    // Below this many states the textbook search has a say, too.
    const long Small = 10_000;

    static TransitionSystem System(string name, string variant, string bounds) => ProtocolCatalog
        .Load(typeof(Teardown).Assembly)
        .Single(protocol => protocol.Name == $"reference/{name}")
        .Build(variant, bounds.Split(' ').Select(bound => bound.Split('=')).ToDictionary(p => p[0], p => p[1]));

    [Theory]
    [InlineData("two-phase-commit", "", "resourceManagers=3", 288, 11)]
    [InlineData("two-phase-commit", "", "resourceManagers=4", 1_568, 14)]
    [InlineData("two-phase-commit", "", "resourceManagers=5", 8_832, 17)]
    [InlineData("two-phase-commit", "", "resourceManagers=6", 50_816, 20)]
    [InlineData("peterson", "", "processes=2", 63, 12)]
    [InlineData("peterson", "", "processes=3", 2_784, 30)]
    [InlineData("peterson", "", "processes=4", 155_109, 54)]
    [InlineData("dining-philosophers", "AllRightHanded", "philosophers=4", 543, 18,
        "MealsGoOn", "NobodyStarves[0]", "NobodyStarves[1]", "NobodyStarves[2]", "NobodyStarves[3]", "NoDeadlock")]
    [InlineData("dining-philosophers", "LastLeftHanded", "philosophers=3", 96, 12,
        "NobodyStarves[0]", "NobodyStarves[1]", "NobodyStarves[2]")]
    [InlineData("dining-philosophers", "LastLeftHanded", "philosophers=2", 20, 7,
        "NobodyStarves[0]", "NobodyStarves[1]")]
    [InlineData("dining-philosophers", "FairForks", "philosophers=4", 464, 17)]
    [InlineData("dining-philosophers", "FairForks", "philosophers=5", 2_240, 22)]
    [InlineData("teardown", "None", "cleaners=1 blockGroups=1 wakeups=1", 176, 25, "NoBusyInodes")]
    [InlineData("teardown", "None", "cleaners=2 blockGroups=2 wakeups=1", 6_249, 39, "NoBusyInodes")]
    [InlineData("teardown", "ParkCleaners", "cleaners=1 blockGroups=1 wakeups=1", 120, 28)]
    [InlineData("teardown", "ParkCleaners", "cleaners=2 blockGroups=2 wakeups=1", 3_594, 40)]
    [InlineData("teardown", "ParkCleaners", "cleaners=2 blockGroups=2 wakeups=2", 8_347, 44)]
    [InlineData("teardown", "ParkCleaners", "cleaners=3 blockGroups=2 wakeups=1", 66_415, 45)]
    public void The_classics_have_the_states_the_depth_and_the_faults_that_TLC_finds(
        string name, string variant, string bounds, long distinct, int depth, params string[] violated)
    {
        var system = System(name, variant, bounds);
        var report = ExhaustiveSearch.Run(system);
        Assert.Equal((distinct, depth), (report.Distinct, report.Depth));
        Assert.All(report.Verdicts, verdict =>
            Assert.Equal(violated.Contains(verdict.Property.Name) ? Answer.Violated : Answer.Holds, verdict.Answer));
        Assert.All(violated, property => Assert.NotNull(system.FindProperty(property)));
        Assert.All(report.Verdicts.Where(verdict => verdict.Trace is not null), verdict =>
            Assert.Null(Replay.Check(verdict.Trace!)));
        if (distinct >= Small)
            return;
        var reference = new ReferenceSearch(system);
        Assert.Equal((distinct, depth), (reference.Distinct, reference.Depth));
        Assert.Equal(reference.Steps, report.EnabledCounts.Sum());
    }

    [Fact]
    public void The_circle_of_waiting_is_everybody_with_one_fork()
    {
        var report = ExhaustiveSearch.Run(new DiningPhilosophers(Seating.AllRightHanded, 4).Build());
        var trace = report.Verdicts.Single(verdict => verdict.Property.Kind == PropertyKind.NoDeadlock).Trace!;
        Assert.Equal(8, trace.Length);
        var fork = report.System.Variables.Single(variable => variable.Name == "fork");
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(i => trace.States[^1][fork, i]));
    }
}
