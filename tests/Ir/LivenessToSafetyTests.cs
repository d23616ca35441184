using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using static Quiesce.Ir.FairnessStrength;

namespace Quiesce.Tests.Ir;

/// <summary>
/// The product on graphs small enough to see the answer: a variable x, and steps from one value to another.
/// </summary>
public class LivenessToSafetyTests
{
    [Fact]
    public void To_do_nothing_for_ever_is_a_loop_without_steps() =>
        AssertLasso("0", loop: "", Check(Eventually(2), [(0, 1), (1, 2)]));

    [Fact]
    public void Weak_fairness_makes_happen_what_stays_enabled() =>
        AssertHolds(Check(Eventually(2), [(0, 1), (1, 2)], (Weak, [0, 1])));

    [Fact]
    public void A_deadlock_stutters() =>
        AssertLasso("0 1", loop: "", Check(Eventually(2), [(0, 1)], (Weak, [0])));

    [Fact]
    public void A_step_that_changes_nothing_is_neither_owed_nor_done() =>
        AssertLasso("0", loop: "", Check(Eventually(2), [(0, 0)], (Strong, [0])));

    // The loop takes the step 0 -> 0 for ever, which does not meet the condition on 0 -> 1 and 0 -> 0.
    [Fact]
    public void A_self_loop_does_not_meet_a_condition() =>
        AssertHolds(Check(Eventually(1), [(0, 0), (0, 1)], (Weak, [0, 1])));

    [Fact]
    public void Eventually_looks_at_the_stem_too() =>
        AssertHolds(Check(Eventually(1), [(0, 1), (1, 2)], (Weak, [0])));

    [Fact]
    public void Eventually_holds_where_the_goal_is_where_the_loop_starts() =>
        AssertHolds(Check(Eventually(0), [(0, 1), (1, 0)]));

    [Fact]
    public void Weak_fairness_does_not_force_what_is_disabled_now_and_then() =>
        AssertLasso("0", loop: "1 0", Check(Eventually(2), [(0, 1), (1, 0), (0, 2)], (Weak, [0, 1]), (Weak, [2])));

    [Fact]
    public void Strong_fairness_does() =>
        AssertHolds(Check(Eventually(2), [(0, 1), (1, 0), (0, 2)], (Weak, [0, 1]), (Strong, [2])));

    [Fact]
    public void Strong_fairness_is_met_by_a_step_in_the_loop() =>
        AssertLasso("0", loop: "1 0 2 0", Check(
            Eventually(4), [(0, 1), (1, 0), (0, 2), (2, 0)], (Strong, [0]), (Strong, [2]), (Weak, [1]), (Weak, [3])));

    // 0 -> 4 is owed to a loop through 0 only.
    [Fact]
    public void Strong_fairness_asks_nothing_of_a_loop_around_it() =>
        AssertLasso("0 1", loop: "2 1", Check(
            Eventually(4), [(0, 1), (1, 2), (2, 1), (2, 0), (0, 4)], (Weak, [0, 1, 2]), (Strong, [4])));

    [Fact]
    public void Always_eventually_is_about_the_loop_only() =>
        AssertLasso("1 0", loop: "", Check(AlwaysEventually(1), [(1, 0)], initially: 1));

    [Fact]
    public void Always_eventually_holds_where_every_fair_loop_visits_the_goal() =>
        AssertHolds(Check(AlwaysEventually(1), [(1, 0), (0, 1)], (Weak, [1])));

    [Fact]
    public void Eventually_always_fails_where_a_loop_leaves_the_goal() =>
        AssertLasso("0", loop: "1 0", Check(EventuallyAlways(0), [(0, 1), (1, 0)], (Weak, [0]), (Weak, [1])));

    [Fact]
    public void Eventually_always_holds_where_the_goal_is_the_end() =>
        AssertHolds(Check(EventuallyAlways(2), [(0, 1), (1, 2)], (Weak, [0, 1])));

    [Fact]
    public void Leads_to_owes_the_goal_from_the_premise_on_only() =>
        AssertLasso("0 1 2", loop: "", Check(LeadsTo(1, 3), [(0, 1), (1, 2), (1, 3)], (Weak, [0, 1, 2])));

    [Fact]
    public void Leads_to_is_owed_where_the_premise_is_where_the_loop_starts() =>
        AssertLasso("0 1", loop: "", Check(LeadsTo(1, 3), [(0, 1), (1, 3)], (Weak, [0])));

    [Fact]
    public void Leads_to_is_met_by_a_premise_that_is_the_goal() =>
        AssertHolds(Check(LeadsTo(1, 1), [(0, 1), (1, 2)]));

    [Fact]
    public void Leads_to_is_not_owed_any_more_behind_the_goal() =>
        AssertHolds(Check(LeadsTo(0, 1), [(0, 1), (1, 2)], (Weak, [0])));

    [Fact]
    public void A_goal_in_the_loop_meets_a_premise_in_the_loop() =>
        AssertHolds(Check(LeadsTo(0, 1), [(0, 1), (1, 2), (2, 0)], (Weak, [0]), (Weak, [1]), (Weak, [2])));

    // The premise is in the loop only, not where it could first start.
    [Fact]
    public void A_loop_is_entered_at_its_premise() =>
        AssertLasso("0 1 2", loop: "1 2", Check(LeadsTo(2, 3), [(0, 1), (1, 2), (2, 1)], (Weak, [0, 1, 2])));

    [Fact]
    public void A_predicate_without_a_value_does_not_hold()
    {
        var builder = Graph([(0, 1)], initially: 0, (Weak, [0]));
        var array = builder.AddVariable("array", Domain.Bool, [[1]], length: 1);
        // array[x] is true at first, and has no value afterwards.
        var atX = Expr.Read(array, Expr.Read(builder.Variables[0]));
        builder.AddProperty(Liveness("Stays", new Temporal(TemporalOp.EventuallyAlways, atX)));
        builder.AddProperty(Liveness("Ends", new Temporal(TemporalOp.EventuallyAlways, Expr.Not(atX))));
        var system = builder.Build();
        Assert.Equal([Answer.Violated, Answer.Violated], Answers(system));
        Assert.Equal([Answer.Violated, Answer.Violated], Answers(LivenessToSafety.Apply(system).System));
    }

    [Fact]
    public void Every_chosen_property_becomes_an_invariant_and_nothing_else_is_left()
    {
        var system = HandBuilt.DelayedIputs();
        var pass = LivenessToSafety.Apply(system);
        var property = Assert.Single(pass.System.Properties);
        Assert.Equal((PropertyKind.Invariant, "UmountTerminates"), (property.Kind, property.Name));
        Assert.Empty(pass.System.Fairness);
        Assert.Equal(system.Variables, pass.System.Variables.Take(system.Variables.Length));
        Assert.Equal(system.Actions.Length, pass.SaveState.Index);
        var refused = Assert.Throws<ArgumentException>(() => LivenessToSafety.Apply(system, [system.Properties[0]]));
        Assert.Equal("NoWakeAfterFree is no liveness property.", refused.Message);
    }

    [Fact]
    public void A_trace_without_a_loop_is_no_lasso()
    {
        var pass = LivenessToSafety.Apply(HandBuilt.DelayedIputs());
        var state = new Interpreter(pass.System).InitialStates().First();
        var trace = new Trace(pass.System, pass.System.Properties[0], [state], []);
        Assert.Throws<ArgumentException>(() => pass.ToLasso(trace));
        Assert.Throws<ArgumentException>(() => pass.ToLasso(HandBuilt.WakeAfterFree()));
    }

    // Workers only ever queue, the cleaner only takes away, umount goes one way: nothing can come back.
    [Fact]
    public void A_system_that_cannot_go_round_saves_nothing()
    {
        var pass = LivenessToSafety.Apply(HandBuilt.DelayedIputs());
        Assert.Equal(
            ["saved", "never.UmountTerminates"],
            pass.System.Variables.Skip(pass.Original.Variables.Length).Select(variable => variable.Name));
        var saved = pass.System.Variables[^2];
        Assert.All(pass.System.Actions, action => Assert.False(Assumption.Allows(action.Guard, saved, null, 1)));
    }

    [Fact]
    public void What_a_loop_can_change_is_saved()
    {
        var pass = LivenessToSafety.Apply(HandBuilt.Polling());
        Assert.Equal(
            ["saved", "saved.busy", "saved.pc.Poll", "never.UmountTerminates"],
            pass.System.Variables.Skip(pass.Original.Variables.Length).Select(variable => variable.Name));
    }

    [Fact]
    public void A_name_of_the_product_makes_way_for_the_users()
    {
        var builder = Graph([(0, 1), (1, 0)], initially: 0);
        builder.AddVariable("saved", Domain.Bool, [[0]]);
        builder.AddVariable("saved.x", Domain.Bool, [[0]]);
        builder.AddProperty(Liveness("Claim", new Temporal(TemporalOp.Eventually, Expr.False)));
        var names = LivenessToSafety.Apply(builder.Build()).System.Variables.Select(variable => variable.Name).ToList();
        Assert.Equal(["x", "saved", "saved.x", "saved_2", "saved.x_2"], names);
    }

    [Fact]
    public void Only_the_last_update_of_an_element_counts()
    {
        var builder = new SystemBuilder { Name = "updates" };
        var x = builder.AddVariable("x", Domain.Range(0, 2), [[0], [0]], length: 2);
        var i = builder.AddVariable("i", Domain.Range(0, 1), [[0]]);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        var index = Expr.Read(i);
        var action = new GuardedAction
        {
            Name = "SetTwice",
            Step = "SetTwice",
            Process = process,
            Guard = Expr.Equal(Expr.Read(x, index), Expr.Int(1)),
            Updates = [new Update(x, index, Expr.Int(2)), new Update(x, index, Expr.Int(1))],
        };
        builder.AddAction(action);
        Assert.False(new Interpreter(builder.Build()).CanProgress(action, new State([1, 0, 0])));
        Assert.Equal("x[i] # 1", Progress.Changes(action).ToString());
        Assert.True(Progress.Changes(action with { Updates = [.. action.Updates.Reverse()] }).IsTrue);
    }

    sealed record Lasso(Answer Answer, ImmutableArray<int> Steps, int Stem);

    sealed record Claim(TemporalOp Op, int P, int? Q = null);

    static Claim Eventually(int value) => new(TemporalOp.Eventually, value);

    static Claim AlwaysEventually(int value) => new(TemporalOp.AlwaysEventually, value);

    static Claim EventuallyAlways(int value) => new(TemporalOp.EventuallyAlways, value);

    static Claim LeadsTo(int premise, int goal) => new(TemporalOp.LeadsTo, premise, goal);

    static Property Liveness(string name, Temporal formula) =>
        new() { Name = name, Kind = PropertyKind.Liveness, Predicate = Expr.True, Temporal = formula };

    static IEnumerable<Answer> Answers(TransitionSystem system) =>
        ExhaustiveSearch.Run(system, new() { Threads = 1 }).Verdicts
            .Where(verdict => !verdict.Property.IsBuiltIn)
            .Select(verdict => verdict.Answer);

    static Lasso Check(
        Claim claim,
        (int From, int To)[] steps,
        params (FairnessStrength Strength, ImmutableArray<int> Steps)[] fairness) =>
        Check(claim, steps, initially: 0, fairness);

    static Lasso Check(
        Claim claim,
        (int From, int To)[] steps,
        int initially,
        params (FairnessStrength Strength, ImmutableArray<int> Steps)[] fairness)
    {
        var builder = Graph(steps, initially, fairness);
        Expr Is(int value) => Expr.Equal(Expr.Read(builder.Variables[0]), Expr.Int(value));
        builder.AddProperty(Liveness("Claim", new(claim.Op, Is(claim.P), claim.Q is { } goal ? Is(goal) : null)));
        var system = builder.Build();
        var lassos = new[] { true, false }.Select(reduce => Find(LivenessToSafety.Apply(system, reduce: reduce))).ToList();
        Assert.Equal(lassos[0].Answer, lassos[1].Answer);
        Assert.Equal(lassos[0].Lasso?.Length, lassos[1].Lasso?.Length);
        var (answer, trace) = lassos[0];
        return new Lasso(answer, [.. trace?.States.Select(state => state.Values[0]) ?? []], trace?.LoopStart ?? 0);
    }

    static (Answer Answer, Trace? Lasso) Find(LivenessToSafety pass)
    {
        var verdict = ExhaustiveSearch.Run(pass.System, new() { Threads = 1 }).Verdicts.Single();
        if (verdict.Trace is null)
            return (verdict.Answer, null);
        var lasso = pass.ToLasso(verdict.Trace);
        Assert.Null(Replay.Check(lasso));
        return (verdict.Answer, lasso);
    }

    static SystemBuilder Graph(
        (int From, int To)[] steps,
        int initially,
        params (FairnessStrength Strength, ImmutableArray<int> Steps)[] fairness)
    {
        var builder = new SystemBuilder { Name = "graph" };
        var x = builder.AddVariable("x", Domain.Range(0, 4), [[initially]]);
        var process = builder.AddProcess(new Process { Name = "P", Group = "P" });
        foreach (var (from, to) in steps)
            builder.AddAction(new GuardedAction
            {
                Name = $"{from}->{to}",
                Step = $"{from}->{to}",
                Process = process,
                Guard = Expr.Equal(Expr.Read(x), Expr.Int(from)),
                Updates = [new Update(x, null, Expr.Int(to))],
            });
        foreach (var (strength, some) in fairness)
            builder.AddFairness(new Fairness("some steps", strength, some));
        return builder;
    }

    static void AssertHolds(Lasso found) => Assert.Equal(Answer.Holds, found.Answer);

    static void AssertLasso(string stem, string loop, Lasso found)
    {
        Assert.Equal(Answer.Violated, found.Answer);
        Assert.Equal(
            (stem, loop),
            (string.Join(' ', found.Steps.Take(found.Stem + 1)), string.Join(' ', found.Steps.Skip(found.Stem + 1))));
    }
}
