using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Ir;

public class AgreementTests
{
    static readonly TransitionSystem System = HandBuiltSystems.DelayedIputs(
        "None", "StopCleaner", "ReapCleaner", "FlushWorkers", "FreeFsInfo");

    static readonly Evidence Whole = new Evidence.ReachableSet(135, 15);

    static Property Of(PropertyKind kind) => new() { Name = "P", Kind = kind, Predicate = Expr.True };

    // Only its lengths matter here.
    static Evidence.Run Run(Property property, int length, int? loopStart = null, bool endsWithoutState = false)
    {
        var state = new State([.. new int[System.StateLength]]);
        return new Evidence.Run(new Trace(
            System,
            property,
            [.. Enumerable.Repeat(state, endsWithoutState ? length : length + 1)],
            [.. Enumerable.Repeat(System.Actions[0], length)],
            loopStart));
    }

    static EngineAnswers Says(
        string engine, Property property, Answer answer, Evidence evidence, LassoOrder lassos = LassoOrder.ShortestWhole) =>
        new(engine, lassos, [new Verdict(property, answer, evidence)]);

    static EngineAnswers Explicit(Property property, Answer answer, Evidence evidence) =>
        Says("explicit", property, answer, evidence, LassoOrder.ShortestStem);

    // In both orders: who comes first must not matter.
    static string? Conflict(EngineAnswers one, EngineAnswers other)
    {
        var sentences = Quiesce.Ir.Verdicts.Agreement.Conflicts([one, other]).Select(conflict => conflict.Sentence).ToList();
        Assert.Equal(sentences.Count, Quiesce.Ir.Verdicts.Agreement.Conflicts([other, one]).Length);
        Assert.InRange(sentences.Count, 0, 1);
        return sentences.SingleOrDefault();
    }

    [Fact]
    public void Holds_and_violated_contradict_each_other()
    {
        var invariant = Of(PropertyKind.Invariant);
        Assert.Equal(
            "explicit says that P holds, bmc that it is violated.",
            Conflict(
                Explicit(invariant, Answer.Holds, Whole),
                Says("bmc", invariant, Answer.Violated, Run(invariant, 3))));
        var reachable = Of(PropertyKind.Reachable);
        Assert.Equal(
            "explicit says that P is reached, bmc that it is never reached.",
            Conflict(
                Explicit(reachable, Answer.Holds, Run(reachable, 3)),
                Says("bmc", reachable, Answer.Violated, new Evidence.CompleteDepth(14, "..."))));
    }

    [Fact]
    public void Shortest_traces_have_one_length()
    {
        foreach (var kind in new[] { PropertyKind.Invariant, PropertyKind.NoDeadlock, PropertyKind.Assertion })
        {
            var property = Of(kind);
            var found = Explicit(property, Answer.Violated, Run(property, 5));
            Assert.Null(Conflict(found, Says("bmc", property, Answer.Violated, Run(property, 5))));
            Assert.Equal(
                "The shortest trace for P has 5 steps according to explicit and 6 steps according to bmc.",
                Conflict(found, Says("bmc", property, Answer.Violated, Run(property, 6))));
        }
    }

    [Fact]
    public void A_value_that_is_missing_and_a_step_that_breaks_off_are_equally_far()
    {
        var types = Of(PropertyKind.TypeInvariant);
        var inState = Explicit(types, Answer.Violated, Run(types, 5));
        var byStep = Says("bmc", types, Answer.Violated, Run(types, 6, endsWithoutState: true));
        Assert.Null(Conflict(inState, byStep));
        Assert.NotNull(Conflict(inState, Says("bmc", types, Answer.Violated, Run(types, 5, endsWithoutState: true))));
    }

    [Theory]
    [InlineData(4, 3, 4, 3, true)]
    [InlineData(4, 3, 5, 2, true)]
    [InlineData(4, 3, 5, 1, true)]
    [InlineData(4, 3, 5, 3, false)] // The whole is to be the shortest.
    [InlineData(4, 3, 3, 4, false)] // No stem is shorter than the shortest one.
    [InlineData(7, 0, 3, 4, true)]  // Where nothing happens any more, the stem is only as short as the whole.
    [InlineData(7, 0, 3, 5, false)]
    public void Lassos_agree_as_far_as_they_must(int stem, int loop, int wholeStem, int wholeLoop, bool isCompatible)
    {
        var liveness = Of(PropertyKind.Liveness);
        var conflict = Conflict(
            Explicit(liveness, Answer.Violated, Run(liveness, stem + loop, stem)),
            Says("bmc", liveness, Answer.Violated, Run(liveness, wholeStem + wholeLoop, wholeStem)));
        Assert.Equal(isCompatible, conflict is null);
    }

    [Fact]
    public void Engines_that_find_the_shortest_lassos_find_one_length()
    {
        var liveness = Of(PropertyKind.Liveness);
        var found = Says("bmc", liveness, Answer.Violated, Run(liveness, 7, 4));
        Assert.Null(Conflict(found, Says("pdr", liveness, Answer.Violated, Run(liveness, 7, 2))));
        Assert.Equal(
            "The shortest lasso against P has 4 steps and a loop of 3 according to bmc and 2 steps and a loop of 6 "
            + "according to pdr.",
            Conflict(found, Says("pdr", liveness, Answer.Violated, Run(liveness, 8, 2))));
    }

    [Theory]
    [InlineData(PropertyKind.Invariant, 5, 5, true)]
    [InlineData(PropertyKind.Invariant, 5, 6, false)]
    [InlineData(PropertyKind.Assertion, 5, 4, true)]
    [InlineData(PropertyKind.Assertion, 5, 5, false)]
    [InlineData(PropertyKind.Liveness, 5, 5, true)]
    [InlineData(PropertyKind.Liveness, 5, 6, false)]
    public void Not_to_know_contradicts_only_what_is_within_the_bound(
        PropertyKind kind, int length, int depth, bool isCompatible)
    {
        var property = Of(kind);
        var conflict = Conflict(
            Explicit(property, Answer.Violated, Run(property, length, kind == PropertyKind.Liveness ? 2 : null)),
            Says("bmc", property, Answer.Unknown, new Evidence.Bound("the time was up", 0, depth)));
        Assert.Equal(isCompatible, conflict is null);
        Assert.Null(Conflict(
            Explicit(property, Answer.Holds, Whole),
            Says("bmc", property, Answer.Unknown, new Evidence.Bound("the time was up", 0, depth))));
    }

    [Fact]
    public void No_depth_is_the_whole_that_is_less_than_what_was_searched()
    {
        var invariant = Of(PropertyKind.Invariant);
        var found = Explicit(invariant, Answer.Holds, Whole);
        Assert.Null(Conflict(found, Says("bmc", invariant, Answer.Holds, new Evidence.CompleteDepth(14, "..."))));
        Assert.Equal(
            "bmc says that 13 steps are enough for P, and explicit found states that take 14.",
            Conflict(found, Says("bmc", invariant, Answer.Holds, new Evidence.CompleteDepth(13, "..."))));
    }

    [Fact]
    public void Every_pair_of_engines_is_compared()
    {
        var invariant = Of(PropertyKind.Invariant);
        Assert.Equal(2, Quiesce.Ir.Verdicts.Agreement.Conflicts(
        [
            Explicit(invariant, Answer.Holds, Whole),
            Says("bmc", invariant, Answer.Holds, new Evidence.CompleteDepth(14, "...")),
            Says("pdr", invariant, Answer.Violated, Run(invariant, 3)),
        ]).Length);
    }
}
