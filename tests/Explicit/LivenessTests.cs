using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Explicit.Liveness;
using Quiesce.Explicit.Search;
using Quiesce.Explicit.Traces;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using static Quiesce.Ir.FairnessStrength;

namespace Quiesce.Tests.Explicit;

/// <summary>
/// Liveness on graphs small enough to see the answer: a variable x, and steps from one value to
/// another.
/// </summary>
public class LivenessTests
{
    [Fact]
    public void Without_fairness_nothing_needs_to_happen() =>
        AssertLasso("0", loop: "", Check(Eventually(2), [(0, 1), (1, 2)]));

    [Fact]
    public void Weak_fairness_makes_happen_what_stays_enabled() =>
        AssertHolds(Check(Eventually(2), [(0, 1), (1, 2)], (Weak, [0, 1])));

    [Fact]
    public void Weak_fairness_of_each_step_is_no_less_than_of_both() =>
        AssertHolds(Check(Eventually(2), [(0, 1), (1, 2)], (Weak, [0]), (Weak, [1])));

    [Fact]
    public void A_deadlock_violates_what_has_not_happened() =>
        AssertLasso("0 1", loop: "", Check(Eventually(2), [(0, 1)], (Weak, [0])));

    [Fact]
    public void A_step_that_changes_nothing_is_no_progress() =>
        AssertLasso("0", loop: "", Check(Eventually(2), [(0, 0)], (Strong, [0])));

    // The exit 0 -> 2 is enabled again and again, but never stays so.
    [Fact]
    public void Weak_fairness_does_not_force_what_is_disabled_now_and_then() =>
        AssertLasso("0", loop: "1 0", Check(Eventually(2), [(0, 1), (1, 0), (0, 2)], (Weak, [0, 1]), (Weak, [2])));

    [Fact]
    public void Strong_fairness_does() =>
        AssertHolds(Check(Eventually(2), [(0, 1), (1, 0), (0, 2)], (Weak, [0, 1]), (Strong, [2])));

    // The exit 0 -> 4 is owed to a loop through 0 only: 1 -> 2 -> 1 is a part of the component
    // without it.
    [Fact]
    public void Strong_fairness_asks_nothing_of_a_loop_around_it() =>
        AssertLasso("0 1", loop: "2 1", Check(
            Eventually(4), [(0, 1), (1, 2), (2, 1), (2, 0), (0, 4)], (Weak, [0, 1, 2]), (Strong, [4])));

    [Fact]
    public void Two_strong_conditions_can_rule_out_every_part() =>
        AssertHolds(Check(
            Eventually(4),
            [(0, 1), (1, 2), (2, 1), (2, 0), (0, 4), (1, 4)],
            (Weak, [0, 1, 2, 3]), (Strong, [4]), (Strong, [5])));

    [Fact]
    public void A_loop_takes_turns_with_every_condition() =>
        AssertLasso("0", loop: "1 0 2 0", Check(
            Eventually(4), [(0, 1), (1, 0), (0, 2), (2, 0)], (Strong, [0]), (Strong, [2]), (Weak, [1]), (Weak, [3])));

    [Fact]
    public void Always_eventually_fails_where_the_goal_is_left_for_ever() =>
        AssertLasso("1 0", loop: "", Check(AlwaysEventually(1), [(1, 0)], initially: 1));

    [Fact]
    public void Always_eventually_holds_where_fairness_brings_the_goal_back() =>
        AssertHolds(Check(AlwaysEventually(1), [(1, 0), (0, 1)], (Weak, [1])));

    [Fact]
    public void Eventually_always_fails_where_a_fair_loop_leaves_the_goal() =>
        AssertLasso("0", loop: "1 0", Check(
            EventuallyAlways(0), [(0, 1), (1, 0)], (Weak, [0]), (Weak, [1])));

    [Fact]
    public void Eventually_always_holds_where_the_loop_may_not_be_left_out() =>
        AssertHolds(Check(EventuallyAlways(2), [(0, 1), (1, 2)], (Weak, [0, 1])));

    [Fact]
    public void Leads_to_owes_the_goal_from_the_premise_on_only() =>
        AssertLasso("0 1 2", loop: "", Check(
            LeadsTo(1, 3), [(0, 1), (1, 2), (1, 3)], (Weak, [0, 1, 2])));

    [Fact]
    public void Leads_to_holds_without_the_premise() =>
        AssertHolds(Check(LeadsTo(1, 3), [(0, 2), (2, 0)]));

    // 0 -> 1 -> 0 is as near as the end in 2: the lasso that ends is shown.
    [Fact]
    public void An_end_is_preferred_to_a_loop_of_no_less_steps() =>
        AssertLasso("0 2 3", loop: "", Check(
            Eventually(4), [(0, 1), (1, 0), (0, 2), (2, 3)], (Weak, [0, 1]), (Weak, [2, 3])));

    [Fact]
    public void A_loop_is_preferred_to_an_end_that_is_further_away() =>
        AssertLasso("0", loop: "1 0", Check(
            Eventually(4), [(0, 1), (1, 0), (1, 2), (2, 3)], (Weak, [0, 1]), (Weak, [2, 3])));

    [Fact]
    public void A_check_can_be_cancelled()
    {
        var system = Switches(17);
        var options = new SearchOptions { Threads = 1 };
        var prepared = new PreparedSystem(system, options);
        using var search = new ForwardSearch(prepared, options);
        search.Run();
        using var limits = new DrawingLimits(search.Budget, CancellationToken.None);
        using var graph = new StateGraph(search.States(), prepared.Tracing, limits);
        Assert.Throws<OperationCanceledException>(
            () => new LivenessCheck(graph, options, search.Budget, new CancellationToken(canceled: true))
                .Run(system.Properties[0]));
    }

    [Fact]
    public void Without_memory_for_liveness_its_verdict_stays_open()
    {
        var system = Switches(19);
        var states = ExhaustiveSearch.Run(system.WithOnly(new HashSet<string>()), new() { Threads = 1 });
        // An eighth is kept for traces.
        var report = ExhaustiveSearch.Run(system, new() { Threads = 1, MemoryLimit = states.PeakBytes / 7 * 8 + 8 });
        Assert.True(report.IsComplete);
        Assert.Equal(Answer.Unknown, report.Verdicts[0].Answer);
        Assert.Contains("memory limit", Assert.IsType<Evidence.Bound>(report.Verdicts[0].Evidence).Reason);
    }

    // A formula about the values of x.
    sealed record Claim(TemporalOp Op, int P, int? Q = null);

    static Claim Eventually(int value) => new(TemporalOp.Eventually, value);

    static Claim AlwaysEventually(int value) => new(TemporalOp.AlwaysEventually, value);

    static Claim EventuallyAlways(int value) => new(TemporalOp.EventuallyAlways, value);

    static Claim LeadsTo(int premise, int goal) => new(TemporalOp.LeadsTo, premise, goal);

    static Verdict Check(
        Claim claim,
        (int From, int To)[] steps,
        params (FairnessStrength Strength, ImmutableArray<int> Steps)[] fairness) =>
        Check(claim, steps, initially: 0, fairness);

    static Verdict Check(
        Claim claim,
        (int From, int To)[] steps,
        int initially,
        params (FairnessStrength Strength, ImmutableArray<int> Steps)[] fairness)
    {
        var builder = new SystemBuilder { Name = "graph" };
        var x = builder.AddVariable("x", Domain.Range(0, 4), [[initially]]);
        Expr Is(int value) => Expr.Equal(Expr.Read(x), Expr.Int(value));
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        foreach (var (from, to) in steps)
            builder.AddAction(new GuardedAction
            {
                Name = $"{from}->{to}",
                Step = $"{from}->{to}",
                Process = process,
                Guard = Is(from),
                Updates = [new Update(x, null, Expr.Int(to))],
            });
        foreach (var (strength, some) in fairness)
            builder.AddFairness(new Fairness("some steps", strength, some));
        builder.AddProperty(new Property
        {
            Name = "Claim",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new(claim.Op, Is(claim.P), claim.Q is { } goal ? Is(goal) : null),
        });
        return ExhaustiveSearch.Run(builder.Build(), new() { Threads = 1 }).Verdicts[0];
    }

    static void AssertHolds(Verdict verdict) => Assert.Equal(Answer.Holds, verdict.Answer);

    static void AssertLasso(string stem, string loop, Verdict verdict)
    {
        Assert.Equal(Answer.Violated, verdict.Answer);
        var (values, start) = (verdict.Trace!.States.Select(state => state.Values[0]), verdict.Trace.LoopStart!.Value);
        Assert.Equal(
            (stem, loop),
            (string.Join(' ', values.Take(start + 1)), string.Join(' ', values.Skip(start + 1))));
    }

    // So many switches that are turned on in any order, and a claim that never holds.
    static TransitionSystem Switches(int count)
    {
        var builder = new SystemBuilder { Name = "switches" };
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        for (var k = 0; k < count; k++)
            builder.AddAction(new GuardedAction
            {
                Name = $"TurnOn{k}",
                Step = "TurnOn",
                Process = process,
                Guard = Expr.True,
                Updates = [new Update(builder.AddVariable($"on{k}", Domain.Bool, [[0]]), null, Expr.True)],
            });
        builder.AddProperty(new Property
        {
            Name = "Never",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = new(TemporalOp.AlwaysEventually, Expr.False),
        });
        return builder.Build();
    }
}
